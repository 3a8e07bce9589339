// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.camelwework.model.sync.SyncReport;
import io.github.camelwework.simulator.directory.DirectorySettings;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.testing.SyncDesk;
import io.github.camelwework.testing.Wecom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WeCom answers "updated" and keeps what it had: that once counted as done, and was remembered as sent. */
class IgnoredFieldsAreNotDoneTest {

    private static final String USERID = "zhangsan";

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path state;

    private SyncDesk desk;

    @BeforeEach
    void no_state_yet() {
        desk = new SyncDesk(wecom, state);
    }

    @ParameterizedTest
    @EnumSource(DirectorySettings.PrivateFields.class)
    void the_mobile_of_a_member_who_uses_wecom_is_noted_at_each_run_and_not_done(
            DirectorySettings.PrivateFields shown) {
        desk.directory().settings(desk.directory().settings().with(shown));
        String before = desk.directory().members().require(USERID).text("mobile");

        for (int run = 0; run < 3; run++) {
            wecom.ledger().clear();
            SyncReport report = desk.apply("onMissing=IGNORE", source(Map.of("mobile", "13899990000")));

            assertThat(report.doneCount()).as("run " + run).isZero();
            assertThat(report.failed()).isEmpty();
            assertThat(report.skipped().toString()).contains("mobile");
            boolean isHidden = shown != DirectorySettings.PrivateFields.SHOWN;
            assertThat(desk.writes()).isEqualTo(isHidden || run > 0 ? 0 : 1);
        }
        assertThat(desk.directory().members().require(USERID).text("mobile")).isEqualTo(before);
    }

    @Test
    void what_else_of_that_member_changed_is_done() {
        SyncReport report = desk.apply("onMissing=IGNORE", source(Map.of("mobile", "13899990000", "position", "Neu")));

        assertThat(report.doneCount()).isOne();
        assertThat(report.skipped().toString()).contains("mobile");
        assertThat(desk.directory().members().require(USERID).text("position")).isEqualTo("Neu");
    }

    private void console(String... attributes) {
        desk.directory()
                .settings(
                        desk.directory().settings().with(new DirectorySettings.Console(Set.of(attributes), Set.of())));
    }

    @Test
    void attributes_that_the_console_has_are_done() {
        console("Desk");

        SyncReport report = desk.apply("onMissing=IGNORE", source(Map.of("extattr", attributes("Desk"))));

        assertThat(report.doneCount()).isOne();
        assertThat(report.skipped()).isEmpty();
    }

    @Test
    void attributes_that_the_console_does_not_have_are_noted_at_each_run_and_not_done() {
        console("Desk");
        Map<String, Object> source = source(Map.of("extattr", attributes("Nowhere")));

        SyncReport first = desk.apply("onMissing=IGNORE", source);

        assertThat(first.doneCount()).isZero();
        assertThat(first.skipped().toString()).contains("member " + USERID, "extattr (Nowhere)", "not counted as done");
        wecom.ledger().clear();
        SyncReport second = desk.apply("onMissing=IGNORE", source);
        assertThat(second.doneCount()).isZero();
        assertThat(second.skipped().toString()).contains("extattr (Nowhere)");
        assertThat(desk.writes()).isZero();
    }

    @Test
    void attributes_of_many_are_read_back_in_few_calls() {
        console("Desk");
        List<Map<String, Object>> members = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            desk.directory().addMember("crowd" + i, "众" + i, List.of(2));
            members.add(Map.of("userid", "crowd" + i, "extattr", attributes("Nowhere")));
        }
        wecom.ledger().clear();

        SyncReport report = desk.apply("onMissing=IGNORE", Map.of("members", members));

        assertThat(report.doneCount()).isZero();
        assertThat(report.skipped()).hasSize(60);
        assertThat(wecom.ledger().count("user/get")).isZero();
    }

    @Test
    void a_picture_of_which_wecom_shows_nothing_comparable_is_noted_and_not_done() {
        SyncReport report = desk.apply("onMissing=IGNORE", source(Map.of("avatar_mediaid", "M1")));

        assertThat(report.doneCount()).isZero();
        assertThat(report.failed().toString() + report.skipped()).contains("avatar_mediaid");
    }

    @Test
    void the_mobile_of_a_disabled_member_is_done_only_when_it_is_seen_to_have_changed() {
        desk.directory()
                .updateMember(new JsonFields(JsonNodeFactory.instance
                        .objectNode()
                        .put("userid", USERID)
                        .put("enable", 0)));

        SyncReport report = desk.apply("onMissing=IGNORE", source(Map.of("mobile", "13899990000")));

        boolean changed =
                desk.directory().members().require(USERID).text("mobile").endsWith("13899990000");
        assertThat(report.doneCount()).isEqualTo(changed ? 1 : 0);
    }

    private static Map<String, Object> attributes(String name) {
        return Map.of("attrs", List.of(Map.of("type", 0, "name", name, "text", Map.of("value", "x"))));
    }

    private static Map<String, Object> source(Map<String, Object> fields) {
        Map<String, Object> member = new HashMap<>(fields);
        member.put("userid", USERID);
        return Map.of("members", List.of(member));
    }
}
