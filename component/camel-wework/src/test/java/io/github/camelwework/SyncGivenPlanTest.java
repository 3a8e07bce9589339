// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.error.WeworkSyncRefusedException;
import io.github.camelwework.json.Json;
import io.github.camelwework.model.sync.SyncBrake;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.testing.SyncDesk;
import io.github.camelwework.testing.Wecom;
import java.io.ByteArrayInputStream;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan that is given back is known as one in any form, and is what its hash names. */
class SyncGivenPlanTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path state;

    private SyncDesk desk;

    @BeforeEach
    void no_state_yet() {
        desk = new SyncDesk(wecom, state);
    }

    static Stream<Function<String, Object>> forms() {
        return Stream.of(
                SyncGivenPlanTest::tree,
                StringReader::new,
                text -> new CharArrayReader(text.toCharArray()),
                text -> new InputStreamReader(stream(text), StandardCharsets.UTF_8),
                SyncGivenPlanTest::stream);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_plan_is_known_in_any_form(Function<String, Object> form) {
        String plan = json(desk.sync("", desk.source("new1")));

        Exchange exchange = desk.sync("", form.apply(plan));

        assertThat(exchange.getException()).isNull();
        assertThat(desk.directory().members().find("new1")).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_source_in_the_same_form_is_still_one(Function<String, Object> form) {
        Exchange exchange = desk.sync("", form.apply("{\"tags\":[{\"tagname\":\"值班\",\"userlist\":[\"bob\"]}]}"));

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(SyncPlan.class).actions()).hasSize(1);
    }

    @Test
    void a_plan_whose_brakes_were_taken_out_is_stopped_all_the_same() {
        desk.directory().addDepartment(60, 1, "A");
        desk.directory().addMember("in1", "n", List.of(60));
        String plan = json(desk.sync("managedDepartment=60", Map.of("members", List.of())));
        String edited = plan.replace("\"brakes\":[\"EMPTY_SOURCE\"]", "\"brakes\":[]");
        assertThat(edited).isNotEqualTo(plan);

        WeworkSyncRefusedException refusal =
                desk.sync("managedDepartment=60", edited).getException(WeworkSyncRefusedException.class);

        assertThat(refusal.getBrake()).isEqualTo(SyncBrake.EMPTY_SOURCE);
        assertThat(desk.writes()).isZero();
    }

    @Test
    void a_plan_that_says_its_source_was_not_empty_after_all_is_no_longer_what_its_hash_names() {
        desk.directory().addDepartment(60, 1, "A");
        desk.directory().addMember("in1", "n", List.of(60));
        String plan = json(desk.sync("managedDepartment=60", Map.of("members", List.of())));

        Exchange exchange =
                desk.sync("managedDepartment=60", plan.replace("\"emptySource\":true", "\"emptySource\":false"));

        assertThat(exchange.getException(WeworkRequestException.class)).hasMessageContaining("was changed");
        assertThat(desk.writes()).isZero();
    }

    @Test
    void a_plan_object_whose_calls_were_exchanged_under_the_old_hash_is_refused() {
        SyncPlan plan = desk.sync("", desk.source("new1")).getMessage().getBody(SyncPlan.class);
        List<SyncStep> steps =
                List.of(new SyncStep(SyncKind.MEMBER, "lisi", SyncOperation.DELETE_MEMBER, Map.of("userid", "lisi")));

        Exchange exchange = desk.sync(
                "", new SyncPlan(plan.planHash(), plan.basis(), List.of(), steps, plan.marks(), plan.findings()));

        assertThat(exchange.getException(WeworkRequestException.class))
                .hasMessageContaining("was changed after it was made")
                .hasMessageContaining("make a new one");
        assertThat(desk.directory().members().find("lisi")).isNotNull();
    }

    @Test
    void a_protected_user_may_be_named_twice() {
        assertThat(desk.sync("protectedUsers=boss,boss, BOSS", desk.source()).getException())
                .isNull();
    }

    private static String json(Exchange exchange) {
        return exchange.getMessage().getBody(String.class);
    }

    private static Object tree(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
