// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.app.model.SystemApp;
import io.github.camelwework.simulator.testing.Probe;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SystemAppsTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final Probe probe = new Probe(simulator);

    @ParameterizedTest
    @EnumSource
    void the_secret_of_each_of_wecoms_own_apps_buys_a_token(SystemApp app) {
        assertThat(simulator.corp().app(app).secret()).startsWith("sim-secret-");
        assertThat(token(app)).startsWith("sim-token-");
    }

    @ParameterizedTest
    @CsvSource({
        "CUSTOMER_CONTACT, externalcontact/list",
        "CUSTOMER_SERVICE, kf/account/list",
        "ARCHIVE, msgaudit/get_permit_user_list",
        "CHECK_IN, checkin/getcheckindata",
        "APPROVAL, oa/getapprovalinfo",
        "APPROVAL, oa/vacation/getcorpconf",
        "REPORT, oa/journal/get_record_list",
        "HR, hr/get_fields"
    })
    void a_family_takes_the_token_of_its_app_and_no_other(SystemApp app, String path) {
        assertThat(errcode(call(path, token(app)))).isZero();
        assertThat(errcode(call(path, token(SystemApp.PHONE)))).isEqualTo(48002);
        assertThat(errcode(call(path, probe.token(1000002)))).isEqualTo(48002);
        assertThat(errcode(call(path, probe.contactToken()))).isEqualTo(48002);
        assertThat(simulator.ledger().count(path)).isEqualTo(4);
    }

    @Test
    void an_app_that_is_listed_there_may_call_a_family_too() {
        simulator.corp().app(1000002).families(Set.of(SystemApp.CUSTOMER_SERVICE));

        assertThat(errcode(call("kf/account/list", probe.token(1000002)))).isZero();
        assertThat(errcode(call("kf/account/list", probe.token(1000003)))).isEqualTo(48002);
        assertThat(errcode(call("checkin/getcheckindata", probe.token(1000002))))
                .isEqualTo(48002);
    }

    @Test
    void every_app_may_call_the_calendar() {
        assertThat(errcode(call("oa/schedule/get", probe.token(1000003)))).isZero();
        assertThat(errcode(call("oa/schedule/get", probe.contactToken()))).isEqualTo(48002);
    }

    @Test
    void a_system_app_sends_no_messages_and_reads_no_members() {
        String token = token(SystemApp.CUSTOMER_CONTACT);

        assertThat(errcode(call("message/send", token))).isEqualTo(48002);
        assertThat(errcode(call("user/get?userid=lisi", token))).isEqualTo(48002);
        assertThat(errcode(call("menu/get?agentid=1000002", token))).isEqualTo(48002);
        assertThat(errcode(call("getcallbackip", token))).isZero();
    }

    @Test
    void a_system_app_that_was_stopped_is_50006() {
        String token = token(SystemApp.CUSTOMER_CONTACT);
        simulator.corp().app(SystemApp.CUSTOMER_CONTACT).closed(true);

        assertThat(errcode(call("externalcontact/list", token))).isEqualTo(50006);
    }

    @Test
    void the_ledger_says_whose_token_it_was() {
        call("kf/account/list", token(SystemApp.CUSTOMER_SERVICE));

        assertThat(simulator.ledger().calls("kf/account/list"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.caller()).isNotNull().satisfies(caller -> assertThat(caller.kind())
                        .isEqualTo(TokenKind.SYSTEM)));
    }

    @Test
    void answers_that_are_set_come_in_turn_and_the_last_stays() {
        simulator
                .answers()
                .on("kf/account/list")
                .json("{\"account_list\":[{\"open_kfid\":\"wk1\"}]}", "{\"errcode\":95011,\"errmsg\":\"standalone\"}");
        String token = token(SystemApp.CUSTOMER_SERVICE);

        JsonNode first = call("kf/account/list", token);

        assertThat(errcode(first)).isZero();
        assertThat(first.at("/account_list/0/open_kfid").asText()).isEqualTo("wk1");
        assertThat(errcode(call("kf/account/list", token))).isEqualTo(95011);
        assertThat(errcode(call("kf/account/list", token))).isEqualTo(95011);
        assertThat(errcode(call("kf/account/list", probe.token(1000002)))).isEqualTo(48002);
    }

    @Test
    void any_path_and_even_a_simulated_one_can_be_given_an_answer() {
        simulator.answers().on("no/such").json("{\"a\":1}");
        simulator.answers().on("agent/list").json("{\"agentlist\":[]}");

        assertThat(call("no/such", probe.token(1000002)).path("a").asInt()).isEqualTo(1);
        assertThat(call("agent/list", probe.token(1000002)).path("agentlist").isEmpty())
                .isTrue();
        assertThat(errcode(call("agent/list", probe.contactToken()))).isEqualTo(48002);

        simulator.answers().clear();
        assertThat(call("agent/list", probe.token(1000002)).path("agentlist").size())
                .isEqualTo(1);
        assertThat(probe.send("GET", "/cgi-bin/no/such?access_token=x", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_answer_can_be_a_file() {
        byte[] content = "%PDF".getBytes(StandardCharsets.UTF_8);
        simulator.answers().on("wedrive/file_download").file("a.pdf", "application/pdf", content);

        HttpResponse<String> answer = probe.send(
                "POST", "/cgi-bin/wedrive/file_download?access_token=" + token(SystemApp.DRIVE), "{\"fileid\":\"1\"}");

        assertThat(answer.body()).isEqualTo("%PDF");
        assertThat(answer.headers().firstValue("Content-disposition")).hasValue("attachment; filename=\"a.pdf\"");
    }

    @Test
    void what_is_no_json_object_cannot_be_an_answer() {
        assertThatThrownBy(() -> simulator.answers().on("a/b").json("[]")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> simulator.answers().on("a/b").json("{")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answers_and_families_can_be_set_over_http() {
        probe.post(
                "/simulator/answers", "{\"path\":\"kf/account/list\",\"answers\":[{\"account_list\":[]},{\"x\":1}]}");
        probe.post("/simulator/apps", "{\"agentid\":1000002,\"families\":[\"微信客服\"]}");

        assertThat(call("kf/account/list", probe.token(1000002)).has("account_list"))
                .isTrue();
        assertThat(call("kf/account/list", probe.token(1000002)).path("x").asInt())
                .isEqualTo(1);
        assertThat(probe.send("DELETE", "/simulator/answers", "").body()).isEqualTo("{\"paths\":[]}");
        assertThat(probe.get("/simulator/corps")
                        .at("/corps/0/systemSecrets/客户联系")
                        .asText())
                .isEqualTo(simulator.corp().app(SystemApp.CUSTOMER_CONTACT).secret());
    }

    private String token(SystemApp app) {
        return probe.gettoken(
                        simulator.corp().corpId(), simulator.corp().app(app).secret())
                .path("access_token")
                .asText();
    }

    private JsonNode call(String path, String token) {
        return probe.post("/cgi-bin/" + path + (path.contains("?") ? "&" : "?") + "access_token=" + token, "{}");
    }

    private static int errcode(JsonNode answer) {
        return answer.path("errcode").asInt(-1);
    }
}
