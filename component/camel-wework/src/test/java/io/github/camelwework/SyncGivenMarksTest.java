// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.SyncDesk;
import io.github.camelwework.testing.Wecom;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was disabled by whom, whether sources are applied at once or plans are made, looked through and given back. */
class SyncGivenMarksTest {

    enum Way {
        AT_ONCE,
        BY_A_PLAN
    }

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
    @EnumSource
    void whoever_the_sync_disabled_is_enabled_when_back(Way way) {
        Map<String, Object> all = desk.source();
        run(way, without("bob"));
        assertThat(isBobEnabled()).isFalse();

        run(way, all);

        assertThat(isBobEnabled()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_an_administrator_has_enabled_and_disabled_since_is_not_undone(Way way) {
        Map<String, Object> all = desk.source();
        run(way, without("bob"));
        byAdministrator(1);
        run(way, all);
        byAdministrator(0);

        run(way, all);
        run(way, all);

        assertThat(isBobEnabled()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_could_not_be_disabled_was_not_disabled_by_the_sync(Way way) {
        Map<String, Object> all = desk.source();
        wecom.simulator().faults().on("user/update").next(1, Fault.errcode(60011));
        run(way, without("bob"));
        assertThat(isBobEnabled()).isTrue();
        byAdministrator(0);

        run(way, all);

        assertThat(isBobEnabled()).isFalse();
    }

    private void run(Way way, Map<String, Object> source) {
        if (way == Way.AT_ONCE) {
            desk.apply("", source);
        } else {
            String plan = desk.sync("", source).getMessage().getBody(String.class);
            assertThat(desk.sync("", plan).getException()).isNull();
        }
    }

    private Map<String, Object> without(String userid) {
        List<Map<String, Object>> people = desk.people();
        people.removeIf(member -> member.get("userid").equals(userid));
        return Map.of("members", people);
    }

    private void byAdministrator(int enable) {
        desk.directory()
                .updateMember(new JsonFields(JsonNodeFactory.instance
                        .objectNode()
                        .put("userid", "bob")
                        .put("enable", enable)));
    }

    private boolean isBobEnabled() {
        return desk.directory().members().require("bob").isEnabled();
    }
}
