// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.testing.Probe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AdminMessagesTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final Probe probe = new Probe(simulator);

    @Test
    void what_was_dropped_in_silence_is_shown() {
        simulator.settings().set(Setting.MEMBER_PER_MINUTE, 1);
        send("lisi|wangwu", "one", "");
        send("lisi|wangwu", "two", "");

        JsonNode dropped = probe.get("/simulator/messages/dropped?userid=LiSi");
        assertThat(dropped.path("kept").asInt()).isEqualTo(1);
        assertThat(dropped.at("/messages/0/content/content").asText()).isEqualTo("two");
        assertThat(probe.get("/simulator/messages/dropped").path("kept").asInt())
                .isEqualTo(2);
        assertThat(probe.get("/simulator/messages").path("dropped").asInt()).isEqualTo(2);
        assertThat(simulator.corp().messages().droppedCount()).isEqualTo(2);
    }

    @Test
    void what_came_twice_is_counted() {
        send("lisi", "one", ",\"enable_duplicate_check\":1");
        send("lisi", "one", ",\"enable_duplicate_check\":1");

        JsonNode shown = probe.get("/simulator/messages");
        assertThat(shown.path("duplicates").asInt()).isEqualTo(1);
        assertThat(shown.path("kept").asInt()).isEqualTo(1);
        assertThat(simulator.corp().messages().duplicateCount()).isEqualTo(1);
    }

    @Test
    void an_app_is_linked_with_its_mini_program() {
        JsonNode app = probe.post("/simulator/apps", "{\"agentid\":1000002,\"miniProgram\":\"wx123\"}");

        assertThat(app.path("miniProgram").asText()).isEqualTo("wx123");
        assertThat(simulator.corp().app(1000002).miniProgram()).isEqualTo("wx123");
    }

    private void send(String toUser, String text, String more) {
        probe.post(
                "/cgi-bin/message/send?access_token=" + probe.token(1000002),
                "{\"touser\":\"%s\",\"msgtype\":\"text\",\"agentid\":1000002,\"text\":{\"content\":\"%s\"}%s}"
                        .formatted(toUser, text, more));
    }
}
