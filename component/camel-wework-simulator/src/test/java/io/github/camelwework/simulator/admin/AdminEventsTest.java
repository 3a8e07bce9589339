// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.app.model.SystemApp;
import io.github.camelwework.simulator.testing.CallbackReceiver;
import io.github.camelwework.simulator.testing.CallbackReceiver.Received;
import io.github.camelwework.simulator.testing.Probe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AdminEventsTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final CallbackReceiver receiver = new CallbackReceiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void an_event_finds_its_way_and_gets_the_code_that_it_needs() {
        receiver.registerWith(simulator.corp().app(SystemApp.CUSTOMER_CONTACT));
        receiver.registerWith(simulator.corp().app(SystemApp.CUSTOMER_SERVICE));
        receiver.registerWith(simulator.corp().app(SystemApp.APPROVAL));

        fire(
                "\"fields\":{\"Event\":\"change_external_contact\",\"ChangeType\":\"add_external_contact\",\"UserID\":\"lisi\",\"ExternalUserID\":\"wm1\"}");
        fire("\"fields\":{\"Event\":\"kf_msg_or_event\",\"OpenKfId\":\"wk1\"}");
        fire(
                "\"fields\":{\"Event\":\"sys_approval_change\",\"ApprovalInfo\":{\"SpNoStr\":\"1\",\"SpRecord\":[{\"SpStatus\":1},{\"SpStatus\":2}]}}");

        receiver.awaitAllFrom(simulator);
        assertThat(of("change_external_contact").text("FromUserName")).isEqualTo("sys");
        assertThat(of("change_external_contact").text("WelcomeCode")).isNotEmpty();
        assertThat(of("kf_msg_or_event").text("Token")).isNotEmpty();
        assertThat(of("sys_approval_change").plain())
                .contains("<AgentID>3010040</AgentID>")
                .contains("<SpRecord><SpStatus>1</SpStatus></SpRecord><SpRecord><SpStatus>2</SpStatus></SpRecord>");
    }

    @Test
    void any_event_can_be_fired_at_any_app_from_xml_too() {
        receiver.registerWith(simulator.corp().app(1000002));

        fire(
                "\"agentid\":1000002,\"xml\":\"<xml><FromUserName>lisi</FromUserName><Event>brand_new</Event><A><B>1</B></A></xml>\"");

        Received told = receiver.awaitOnlyFrom(simulator);
        assertThat(told.text("ToUserName")).isEqualTo(simulator.corp().corpId());
        assertThat(told.text("FromUserName")).isEqualTo("lisi");
        assertThat(told.text("MsgType")).isEqualTo("event");
        assertThat(told.plain()).contains("<A><B><![CDATA[1]]></B></A>");
    }

    @Test
    void what_cannot_be_fired_is_refused_with_the_reason() {
        assertThat(fire("\"fields\":{\"Event\":\"click\"}").path("remedy").asText())
                .contains("agentid");
        assertThat(fire("\"agentid\":1000002").path("error").asText()).contains("are both missing");
        assertThat(fire("\"agentid\":1000002,\"xml\":\"<nothing>\"")
                        .path("error")
                        .asText())
                .contains("cannot be read");
        receiver.registerWith(simulator.corp().app(1000002));
        assertThat(fire("\"agentid\":1000002,\"fields\":{\"not a name\":1}")
                        .path("error")
                        .asText())
                .contains("\"not a name\"");
        assertThat(simulator.callbacks().deliveries()).isEmpty();
    }

    @Test
    void without_a_callback_nothing_is_pushed() {
        assertThat(fire("\"agentid\":1000002,\"fields\":{\"Event\":\"click\"}")
                        .path("pushed")
                        .asBoolean(true))
                .isFalse();
    }

    private JsonNode fire(String body) {
        return new Probe(simulator).post("/simulator/events", "{" + body + "}");
    }

    private Received of(String event) {
        return receiver.received().stream()
                .filter(one -> one.text("Event").equals(event))
                .findFirst()
                .orElseThrow();
    }
}
