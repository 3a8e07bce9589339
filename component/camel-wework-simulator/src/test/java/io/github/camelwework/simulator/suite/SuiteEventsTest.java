// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.callback.model.Delivery;
import io.github.camelwework.simulator.testing.CallbackReceiver;
import io.github.camelwework.simulator.testing.CallbackReceiver.Answer;
import io.github.camelwework.simulator.testing.CallbackReceiver.Received;
import io.github.camelwework.simulator.testing.Probe;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SuiteEventsTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final String corpId = simulator.corp().corpId();
    private final CallbackReceiver receiver = new CallbackReceiver().answers(any -> new Answer(200, "success"));
    private final Probe probe = new Probe(simulator);

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void a_ticket_follows_the_callback_and_then_every_ten_minutes_another() {
        Suite suite = suite("wwsuite");
        Received first = receiver.awaitOnlyFrom(simulator);

        simulator.clock().advance(Duration.ofMinutes(9));
        assertThat(receiver.awaitAllFrom(simulator)).hasSize(1);
        simulator.clock().advance(Duration.ofMinutes(1));

        List<Received> tickets = receiver.awaitAllFrom(simulator);
        assertThat(tickets)
                .hasSize(2)
                .extracting(one -> one.text("SuiteTicket"))
                .doesNotHaveDuplicates();
        assertThat(tickets.get(1).text("SuiteTicket")).isEqualTo(suite.ticket());
        assertThat(first.receiveId()).isEqualTo("wwsuite");
        assertThat(first.plain())
                .matches(
                        "<xml><SuiteId><!\\[CDATA\\[wwsuite]]></SuiteId><InfoType><!\\[CDATA\\[suite_ticket]]></InfoType>"
                                + "<TimeStamp>\\d{10}</TimeStamp><SuiteTicket><!\\[CDATA\\[[^]]+]]></SuiteTicket></xml>");
    }

    @Test
    void the_pushed_ticket_and_auth_code_buy_what_they_should() {
        Suite suite = suite("wwsuite");
        String ticket = receiver.awaitOnlyFrom(simulator).text("SuiteTicket");
        suite.install(corpId, "zhangsan");
        String code = of("create_auth").text("AuthCode");

        String token = probe.post(
                        "/cgi-bin/service/get_suite_token",
                        "{\"suite_id\":\"wwsuite\",\"suite_secret\":\"%s\",\"suite_ticket\":\"%s\"}"
                                .formatted(suite.secret(), ticket))
                .path("suite_access_token")
                .asText();
        JsonNode bought = probe.post(
                "/cgi-bin/service/get_permanent_code?suite_access_token=" + token,
                "{\"auth_code\":\"%s\"}".formatted(code));

        assertThat(bought.path("permanent_code").asText()).isNotEmpty();
        assertThat(of("create_auth").plain()).doesNotContain("AuthCorpId");
    }

    @Test
    void an_authorisation_that_changes_or_ends_is_told() {
        Suite suite = suite("wwsuite");
        suite.install(corpId, "zhangsan");
        suite.changeRange(corpId, VisibleRange.ofDepartments(Set.of(2)));
        suite.cancel(corpId);

        receiver.awaitAllFrom(simulator);
        assertThat(of("change_auth").text("AuthCorpId")).isEqualTo(corpId);
        assertThat(of("cancel_auth").text("AuthCorpId")).isEqualTo(corpId);
        assertThatThrownBy(() -> suite.changeRange(corpId, VisibleRange.wholeCorp()))
                .hasMessageContaining("has not installed");
    }

    @Test
    void the_permanent_code_of_a_built_app_can_be_made_anew() {
        Suite suite = suite("dkroster");
        suite.install(corpId, "zhangsan");
        String before = suite.appIn(corpId).orElseThrow().secret();

        suite.resetPermanentCode(corpId);

        assertThat(of("reset_permanent_code").text("AuthCode")).isNotEmpty();
        assertThat(probe.gettoken(corpId, before).path("errcode").asInt()).isEqualTo(40001);
        assertThat(probe.gettoken(corpId, suite.appIn(corpId).orElseThrow().secret())
                        .path("errcode")
                        .asInt())
                .isZero();
        Suite other = suite("wwother");
        other.install(corpId, "zhangsan");
        assertThatThrownBy(() -> other.resetPermanentCode(corpId)).hasMessageContaining("third-party app");
    }

    @Test
    void what_members_say_to_an_installed_app_goes_to_the_data_callback_of_the_suite() {
        Suite suite = suite("wwsuite");
        receiver.answers(any -> Answer.OK);
        suite.dataCallback(receiver.url() + "/$CORPID$", CallbackReceiver.TOKEN, CallbackReceiver.KEY);
        suite.install(corpId, "zhangsan");
        int agentId = suite.appIn(corpId).orElseThrow().agentId();

        assertThat(simulator.corp().user("lisi", agentId).types("hello")).isTrue();

        receiver.awaitAllFrom(simulator);
        Received told = receiver.received().stream()
                .filter(one -> one.text("MsgType").equals("text"))
                .findFirst()
                .orElseThrow();
        assertThat(told.receiveId()).isEqualTo(corpId);
        assertThat(told.text("AgentID")).isEqualTo(String.valueOf(agentId));
        assertThat(simulator.callbacks().deliveries("text").get(0).url()).hasToString(receiver.url() + "/" + corpId);
    }

    @Test
    void a_provider_hears_of_members_in_range_by_ids_alone() {
        Suite suite = suite("wwsuite");
        suite.install(corpId, "zhangsan");
        suite.changeRange(corpId, VisibleRange.ofDepartments(Set.of(2)));
        create("inside", 2);
        create("outside", 5);

        assertThat(receiver.awaitAllFrom(simulator))
                .filteredOn(one -> one.text("InfoType").equals("change_contact"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.text("AuthCorpId")).isEqualTo(corpId);
                    assertThat(one.text("UserID")).isEqualTo("inside");
                    assertThat(one.text("OpenUserID")).startsWith("wo");
                    assertThat(one.plain()).doesNotContain("<Name>");
                });
    }

    @Test
    void a_built_app_hears_of_them_in_the_words_of_the_corps_own() {
        Suite suite = suite("dkroster");
        suite.dataCallback(receiver.url(), CallbackReceiver.TOKEN, CallbackReceiver.KEY);
        suite.install(corpId, "zhangsan");
        create("inside", 2);

        assertThat(receiver.awaitAllFrom(simulator))
                .filteredOn(one -> one.text("Event").equals("change_contact"))
                .singleElement()
                .satisfies(one -> assertThat(one.receiveId()).isEqualTo(corpId));
    }

    @Test
    void any_answer_but_success_is_a_problem() {
        receiver.answers(any -> new Answer(200, "thank you"));
        suite("wwsuite");
        receiver.awaitAllFrom(simulator);

        assertThat(simulator.callbacks().deliveries("suite_ticket"))
                .extracting(Delivery::problem)
                .containsExactly("the answer to a suite's event has to be \"success\", not \"thank you\"");
    }

    @Test
    void providers_are_told_anything_else_too() {
        Suite suite = suite("wwsuite");
        suite.tell(JsonNodeFactory.instance
                .objectNode()
                .put("InfoType", "pay_for_app_success")
                .put("PaidCorpId", corpId));
        JsonNode fired = probe.post(
                "/simulator/events",
                "{\"suite_id\":\"wwsuite\",\"fields\":{\"InfoType\":\"corp_arch_auth\",\"AuthCorpId\":\"x\"}}");

        assertThat(fired.path("pushed").asBoolean()).isTrue();
        assertThat(of("pay_for_app_success").text("PaidCorpId")).isEqualTo(corpId);
        assertThat(of("corp_arch_auth").text("SuiteId")).isEqualTo("wwsuite");
    }

    @Test
    void a_suite_is_installed_changed_and_reset_over_http() {
        suite("dkroster");
        probe.post("/simulator/suites/install", "{\"suite_id\":\"dkroster\"}");
        probe.post("/simulator/suites/range", "{\"suite_id\":\"dkroster\",\"departments\":[2]}");
        probe.post("/simulator/suites/reset", "{\"suite_id\":\"dkroster\"}");
        probe.post("/simulator/suites/ticket", "{\"suite_id\":\"dkroster\"}");
        probe.post("/simulator/suites/cancel", "{\"suite_id\":\"dkroster\"}");

        assertThat(receiver.awaitAllFrom(simulator))
                .extracting(one -> one.text("InfoType"))
                .containsExactlyInAnyOrder(
                        "suite_ticket",
                        "create_auth",
                        "change_auth",
                        "reset_permanent_code",
                        "suite_ticket",
                        "cancel_auth");
    }

    private Suite suite(String id) {
        Suite suite = simulator.suites().add(id, "Roster");
        suite.commandCallback(receiver.url(), CallbackReceiver.TOKEN, CallbackReceiver.KEY);
        return suite;
    }

    private void create(String userid, int department) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("userid", userid).put("name", userid).put("email", userid + "@example.org");
        fields.putArray("department").add(department);
        simulator.corp().administrator().does("user/create", fields);
    }

    private Received of(String infoType) {
        return receiver.awaitAllFrom(simulator).stream()
                .filter(one -> one.text("InfoType").equals(infoType))
                .findFirst()
                .orElseThrow();
    }
}
