// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.aibot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.callback.model.Delivery;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.simulator.testing.CallbackReceiver;
import io.github.camelwework.simulator.testing.CallbackReceiver.Answer;
import io.github.camelwework.simulator.testing.CallbackReceiver.Received;
import io.github.camelwework.simulator.testing.Probe;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SmartRobotTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private SmartRobot robot;
    private final CallbackReceiver receiver = new CallbackReceiver();

    @BeforeEach
    void save() {
        robot = simulator.corp().smartRobots().add("Helper");
        simulator.settings().set(Setting.STREAM_POLL_PAUSE, 0);
        robot.callback(receiver.url(), CallbackReceiver.TOKEN, CallbackReceiver.KEY);
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void what_it_is_asked_comes_as_json_for_nobody_in_particular() {
        robot.receives("lisi", "what time is it");

        Received one = receiver.awaitOnlyFrom(simulator);
        assertThat(one.body()).startsWith("{\"encrypt\":\"");
        assertThat(one.receiveId()).isEmpty();
        assertThat(one.plain())
                .matches(
                        "\\{\"msgid\":\"[0-9a-f]{16}\",\"aibotid\":\"" + robot.id() + "\",\"chattype\":\"single\","
                                + "\"from\":\\{\"userid\":\"lisi\"},\"msgtype\":\"text\",\"text\":\\{\"content\":\"what time is it\"}}");
    }

    @Test
    void in_a_group_it_is_mentioned_and_an_entry_is_an_event() {
        robot.receivesInGroup("wrchat", "lisi", "hi");
        robot.opensChatWith("lisi");

        assertThat(receiver.awaitAllFrom(simulator))
                .extracting(Received::plain)
                .anyMatch(plain ->
                        plain.contains("\"chatid\":\"wrchat\",\"chattype\":\"group\"") && plain.contains("@Helper hi"))
                .anyMatch(plain -> plain.contains("\"msgtype\":\"event\",\"event\":{\"eventtype\":\"enter_chat\"}"));
    }

    @Test
    void a_finished_stream_lands_on_the_phone() {
        answers("{\"msgtype\":\"stream\",\"stream\":{\"id\":\"s\",\"finish\":true,\"content\":\"noon\"}}");
        robot.receives("lisi", "what time is it");

        assertThat(receiver.awaitAllFrom(simulator)).hasSize(1);
        assertThat(phone()).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("noon");
            assertThat(message.sender().name()).isEqualTo("Helper");
        });
    }

    @Test
    void an_unfinished_stream_is_asked_for_until_it_is_finished() {
        AtomicInteger calls = new AtomicInteger();
        receiver.answers(one -> reply(
                one,
                "{\"msgtype\":\"stream\",\"stream\":{\"id\":\"s1\",\"finish\":%s,\"content\":\"all of it\"}}"
                        .formatted(calls.incrementAndGet() == 4)));
        robot.receives("lisi", "tell me more");

        assertThat(receiver.awaitAllFrom(simulator)).hasSize(4);
        assertThat(receiver.received().get(3).plain()).contains("\"msgtype\":\"stream\",\"stream\":{\"id\":\"s1\"}");
        assertThat(phone()).extracting(PhoneMessage::text).containsExactly("all of it");
    }

    @Test
    void a_reply_that_does_not_fit_draws_nothing() {
        answers("{\"msgtype\":\"text\",\"text\":{\"content\":\"x\"}}");
        robot.receives("lisi", "hi");
        assertThat(problem()).contains("msgtype \"text\" is not taken here");
        answers("{\"msgtype\":\"stream\",\"stream\":{\"finish\":false}}");
        robot.receives("lisi", "hi");
        assertThat(problem()).contains("the stream has no id");
        receiver.answers(one ->
                new Answer(200, reply(one, "{}").body().replace(one.query().get("nonce"), "1")));
        robot.receives("lisi", "hi");
        assertThat(problem()).contains("nonce is not that of the push");
        receiver.answers(one -> new Answer(200, "hello"));
        robot.receives("lisi", "hi");
        assertThat(problem()).contains("no JSON");
        assertThat(phone()).isEmpty();
    }

    @Test
    void it_is_made_and_asked_over_http() {
        Probe probe = new Probe(simulator);
        String id = probe.post("/simulator/smartrobots", "{\"name\":\"Other\"}")
                .path("aibotid")
                .asText();
        JsonNode saved = probe.post(
                "/simulator/callbacks",
                "{\"aibotid\":\"%s\",\"url\":\"%s\",\"token\":\"%s\",\"encodingAesKey\":\"%s\"}"
                        .formatted(id, receiver.url(), CallbackReceiver.TOKEN, CallbackReceiver.KEY));
        probe.post(
                "/simulator/smartrobots/ask",
                "{\"aibotid\":\"%s\",\"userid\":\"lisi\",\"content\":\"hi\"}".formatted(id));
        probe.post("/simulator/smartrobots/enter", "{\"aibotid\":\"%s\",\"userid\":\"lisi\"}".formatted(id));

        assertThat(saved.path("callbacks")).hasSize(2);
        assertThat(probe.get("/simulator/smartrobots").path("robots")).hasSize(2);
        assertThat(receiver.awaitAllFrom(simulator)).hasSize(2);
    }

    private void answers(String json) {
        receiver.answers(one -> reply(one, json));
    }

    private static Answer reply(Received to, String json) {
        return CallbackReceiver.robotReply(to, json);
    }

    private String problem() {
        receiver.awaitAllFrom(simulator);
        List<Delivery> deliveries = simulator.callbacks().deliveries();
        return deliveries.get(deliveries.size() - 1).problem();
    }

    private List<PhoneMessage> phone() {
        return simulator.corp().messages().messages("lisi");
    }
}
