// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.testing.Probe;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuiteTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final Probe probe = new Probe(simulator);
    private Suite suite;
    private String corpId;

    @BeforeEach
    void add() {
        suite = simulator.suites().add("wwsuite00000000001", "Roster");
        corpId = simulator.corp().corpId();
    }

    @Test
    void a_ticket_buys_the_suites_token_and_the_answer_has_no_errcode() {
        JsonNode answer = suiteToken(suite.id(), suite.secret(), suite.ticket());

        assertThat(answer.path("suite_access_token").asText()).startsWith("sim-token-");
        assertThat(answer.path("expires_in").asInt()).isBetween(7199, 7200);
        assertThat(answer.has("errcode")).isFalse();
        assertThat(suiteToken(suite.id(), suite.secret(), suite.ticket()).path("suite_access_token"))
                .isEqualTo(answer.path("suite_access_token"));
    }

    @Test
    void each_wrong_part_of_a_suites_credentials_has_its_errcode() {
        assertThat(errcode(suiteToken("", suite.secret(), suite.ticket()))).isEqualTo(41021);
        assertThat(errcode(suiteToken(suite.id(), "", suite.ticket()))).isEqualTo(41024);
        assertThat(errcode(suiteToken(suite.id(), suite.secret(), ""))).isEqualTo(41023);
        assertThat(errcode(suiteToken("wwother", suite.secret(), suite.ticket())))
                .isEqualTo(40083);
        assertThat(errcode(suiteToken(suite.id(), "x", suite.ticket()))).isEqualTo(40080);
        assertThat(errcode(suiteToken(suite.id(), suite.secret(), "x"))).isEqualTo(40085);
    }

    @Test
    void a_ticket_is_followed_by_another_after_ten_minutes_and_good_for_thirty() {
        simulator.clock().freeze();
        String first = suite.ticket();
        simulator.clock().advance(Duration.ofMinutes(10));
        assertThat(suite.ticket()).isNotEqualTo(first).startsWith("sim-token-");
        assertThat(errcode(suiteToken(suite.id(), suite.secret(), first))).isZero();

        simulator.clock().advance(Duration.ofMinutes(20));

        assertThat(errcode(suiteToken(suite.id(), suite.secret(), first))).isEqualTo(40085);
        assertThat(suite.newTicket()).isEqualTo(suite.ticket());
    }

    @Test
    void a_corp_that_authorises_the_suite_gets_an_app_and_the_suite_its_token() {
        JsonNode exchanged =
                call("service/get_permanent_code", field("auth_code", suite.authorise(corpId, "zhangsan")));
        App app = suite.appIn(corpId).orElseThrow();

        assertThat(exchanged.at("/auth_corp_info/corpid").asText()).isEqualTo(corpId);
        assertThat(exchanged.at("/auth_info/agent/0/agentid").asInt()).isEqualTo(app.agentId());
        assertThat(exchanged.at("/auth_user_info/name").asText()).isEqualTo("张三");
        assertThat(exchanged.path("permanent_code").asText()).startsWith("sim-secret-");

        JsonNode token = corpToken(exchanged.path("permanent_code").asText());
        assertThat(token.has("errcode")).isFalse();
        assertThat(token.path("access_token")).isEqualTo(exchanged.path("access_token"));
        assertThat(app.kind()).isEqualTo(TokenKind.THIRD_PARTY);
    }

    @Test
    void the_new_call_gives_the_permanent_code_alone_and_the_rest_is_asked_for() {
        JsonNode exchanged =
                call("service/v2/get_permanent_code", field("auth_code", suite.authorise(corpId, "zhangsan")));
        String permanentCode = exchanged.path("permanent_code").asText();

        assertThat(exchanged.has("access_token")).isFalse();
        assertThat(exchanged.has("auth_info")).isFalse();
        JsonNode info = call("service/v2/get_auth_info", authorisation(permanentCode));
        assertThat(info.at("/auth_info/agent/0/privilege/allow_party/0").asInt())
                .isEqualTo(1);
        assertThat(errcode(call("service/get_auth_info", authorisation("x")))).isEqualTo(40084);
    }

    @Test
    void an_auth_code_is_good_once_and_for_ten_minutes() {
        String used = suite.authorise(corpId, "zhangsan");
        call("service/get_permanent_code", field("auth_code", used));
        String late = suite.authorise(corpId, "zhangsan");
        simulator.clock().advance(Duration.ofMinutes(10));

        assertThat(errcode(call("service/get_permanent_code", field("auth_code", used))))
                .isEqualTo(40078);
        assertThat(errcode(call("service/get_permanent_code", field("auth_code", late))))
                .isEqualTo(40078);
        assertThat(errcode(call("service/get_permanent_code", "{}"))).isEqualTo(41008);
    }

    @Test
    void a_third_party_token_sends_and_reads_but_sets_no_menus_and_writes_no_contacts() {
        String token = installedToken();
        int agentId = suite.appIn(corpId).orElseThrow().agentId();

        assertThat(errcode(with(
                        token,
                        "message/send",
                        "{\"touser\":\"lisi\",\"agentid\":%d,\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"}}"
                                .formatted(agentId))))
                .isZero();
        assertThat(errcode(with(token, "user/get?userid=lisi", ""))).isZero();
        assertThat(errcode(with(token, "agent/get?agentid=" + agentId, ""))).isZero();
        assertThat(errcode(with(token, "menu/get?agentid=" + agentId, ""))).isEqualTo(48002);
        assertThat(errcode(with(token, "appchat/create", "{}"))).isEqualTo(48002);
        assertThat(errcode(with(token, "user/delete?userid=lisi", ""))).isEqualTo(48002);
    }

    @Test
    void a_cancelled_authorisation_ends_the_token_and_the_permanent_code() {
        String token = installedToken();
        String permanentCode = suite.appIn(corpId).orElseThrow().secret();

        assertThat(suite.cancel(corpId)).isTrue();

        assertThat(errcode(with(token, "user/get?userid=lisi", ""))).isEqualTo(48004);
        assertThat(errcode(corpToken(permanentCode))).isEqualTo(40084);
        assertThat(suite.appIn(corpId)).isEmpty();
        assertThat(suite.cancel(corpId)).isFalse();
    }

    @Test
    void an_app_built_for_one_corp_uses_its_permanent_code_with_gettoken() {
        Suite template = simulator.suites().add("dk00000000000001", "Built for you");
        suite = template;
        JsonNode exchanged =
                call("service/get_permanent_code", field("auth_code", template.authorise(corpId, "zhangsan")));
        String permanentCode = exchanged.path("permanent_code").asText();

        JsonNode token = probe.gettoken(corpId, permanentCode);

        assertThat(exchanged.has("access_token")).isFalse();
        assertThat(exchanged.at("/auth_info/agent/0/is_customized_app").asBoolean())
                .isTrue();
        assertThat(errcode(token)).isZero();
        assertThat(errcode(with(
                        token.path("access_token").asText(),
                        "menu/get?agentid="
                                + template.appIn(corpId).orElseThrow().agentId(),
                        "")))
                .isEqualTo(46003);
        assertThat(errcode(corpToken(permanentCode))).isEqualTo(48002);
    }

    @Test
    void a_permanent_code_of_a_third_party_app_is_no_secret_for_gettoken() {
        installedToken();

        assertThat(errcode(
                        probe.gettoken(corpId, suite.appIn(corpId).orElseThrow().secret())))
                .isEqualTo(40001);
    }

    @Test
    void tokens_of_the_wrong_kind_or_under_the_wrong_name_are_refused() {
        String ofSuite = token(suite);
        String ofApp = probe.token(1000002);

        assertThat(errcode(with(ofSuite, "agent/list", ""))).isEqualTo(40014);
        assertThat(errcode(probe.get("/cgi-bin/service/get_pre_auth_code?suite_access_token=" + ofApp)))
                .isEqualTo(40082);
        assertThat(errcode(probe.get("/cgi-bin/service/get_pre_auth_code?access_token=" + ofSuite)))
                .isEqualTo(41022);
        assertThat(errcode(probe.get("/cgi-bin/agent/list?suite_access_token=" + ofSuite)))
                .isEqualTo(41001);
        assertThat(errcode(with(installedToken(), "kf/account/list", "{}"))).isEqualTo(48002);
    }

    @Test
    void a_suites_token_ends_after_two_hours_with_an_errcode_of_its_own() {
        String token = token(suite);
        simulator.clock().advance(Duration.ofHours(2));

        assertThat(errcode(probe.get("/cgi-bin/service/get_pre_auth_code?suite_access_token=" + token)))
                .isEqualTo(42009);
    }

    @Test
    void a_body_that_names_another_suite_is_48003() {
        assertThat(errcode(call("service/get_auth_info", field("suite_id", "wwother"))))
                .isEqualTo(48003);
    }

    @Test
    void a_pre_auth_code_is_used_by_the_install_page_once() {
        JsonNode code = probe.get("/cgi-bin/service/get_pre_auth_code?suite_access_token=" + token(suite));
        String preAuthCode = code.path("pre_auth_code").asText();
        String session = "{\"pre_auth_code\":\"%s\",\"session_info\":{\"auth_type\":%d}}";

        assertThat(code.path("expires_in").asInt()).isEqualTo(1200);
        assertThat(errcode(call("service/set_session_info", session.formatted(preAuthCode, 1))))
                .isZero();
        assertThat(errcode(call("service/set_session_info", session.formatted(preAuthCode, 2))))
                .isEqualTo(40058);
        assertThat(errcode(call("service/set_session_info", session.formatted("x", 1))))
                .isEqualTo(40077);
        assertThat(suite.authoriseWith(preAuthCode, corpId, "zhangsan")).isNotBlank();
        assertThatThrownBy(() -> suite.authoriseWith(preAuthCode, corpId, "zhangsan"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_pre_auth_code_that_is_late_is_42007() {
        String late = probe.get("/cgi-bin/service/get_pre_auth_code?suite_access_token=" + token(suite))
                .path("pre_auth_code")
                .asText();
        simulator.clock().advance(Duration.ofMinutes(20));

        assertThat(errcode(call("service/set_session_info", field("pre_auth_code", late))))
                .isEqualTo(42007);
    }

    @ParameterizedTest
    @CsvSource({"auth/getuserinfo3rd, corpid, userid", "getuserinfo3rd, CorpId, UserId"})
    void a_visitors_code_tells_who_it_is_once(String path, String corp, String user) {
        String code = suite.visit(corpId, "zhangsan");
        String call = "/cgi-bin/service/" + path + "?suite_access_token=" + token(suite) + "&code=" + code;

        JsonNode visitor = probe.get(call);

        assertThat(visitor.path(corp).asText()).isEqualTo(corpId);
        assertThat(visitor.path(user).asText()).isEqualTo("zhangsan");
        assertThat(visitor.path("open_userid").asText()).isNotBlank();
        assertThat(errcode(probe.get(call))).isEqualTo(40029);

        JsonNode detail = call(
                "service/auth/getuserdetail3rd",
                field("user_ticket", visitor.path("user_ticket").asText()));
        assertThat(detail.path("name").asText()).isEqualTo("zhangsan");
        assertThat(detail.has("mobile")).isFalse();
    }

    @Test
    void a_stranger_has_an_openid_alone_and_tickets_end() {
        String path = "/cgi-bin/service/auth/getuserinfo3rd?suite_access_token=" + token(suite) + "&code=";
        JsonNode stranger = probe.get(path + suite.visitOfStranger("o1"));
        String ticket = probe.get(path + suite.visit(corpId, "lisi"))
                .path("user_ticket")
                .asText();
        simulator.clock().advance(Duration.ofHours(2));

        assertThat(stranger.path("openid").asText()).isEqualTo("o1");
        assertThat(stranger.has("userid")).isFalse();
        assertThat(errcode(call("service/auth/getuserdetail3rd", field("user_ticket", ticket))))
                .isEqualTo(84014);
        assertThat(errcode(call("service/auth/getuserdetail3rd", field("user_ticket", "x"))))
                .isEqualTo(84015);
    }

    @Test
    void the_admin_list_is_that_of_the_corps_own_installation() {
        installedToken();
        String body = "{\"auth_corpid\":\"%s\",\"agentid\":%d}";
        int agentId = suite.appIn(corpId).orElseThrow().agentId();

        assertThat(call("service/get_admin_list", body.formatted(corpId, agentId))
                        .at("/admin/0/userid")
                        .asText())
                .isEqualTo("zhangsan");
        assertThat(errcode(call("service/get_admin_list", body.formatted(corpId, 1))))
                .isEqualTo(40056);
        assertThat(errcode(call("service/get_admin_list", body.formatted("wwother", agentId))))
                .isEqualTo(48004);
    }

    @Test
    void a_providers_token_opens_what_a_test_has_set_and_nothing_of_a_corp() {
        String corp = simulator.suites().providerCorpId();
        String body = "{\"corpid\":\"%s\",\"provider_secret\":\"%s\"}";
        JsonNode answer = probe.post(
                "/cgi-bin/service/get_provider_token",
                body.formatted(corp, simulator.suites().providerSecret()));
        String token = answer.path("provider_access_token").asText();
        simulator.answers().on("service/get_login_info").json("{\"usertype\":1}");
        simulator.answers().on("paytool/get_order_list").json("{\"has_more\":0}");

        assertThat(token).startsWith("sim-token-");
        assertThat(probe.post("/cgi-bin/service/get_login_info?access_token=" + token, "{}")
                        .path("usertype")
                        .asInt())
                .isEqualTo(1);
        assertThat(errcode(probe.post("/cgi-bin/paytool/get_order_list?provider_access_token=" + token, "{}")))
                .isZero();
        assertThat(errcode(with(token, "agent/list", ""))).isEqualTo(40014);
        assertThat(errcode(probe.post("/cgi-bin/service/get_provider_token", body.formatted(corp, "x"))))
                .isEqualTo(40001);
        assertThat(errcode(probe.post("/cgi-bin/service/get_provider_token", body.formatted("ww0", "x"))))
                .isEqualTo(40013);
    }

    @Test
    void suites_can_be_made_and_installed_over_http() {
        JsonNode made = probe.post("/simulator/suites", "{\"suite_id\":\"wwmade\"}");
        suite = simulator.suites().get("wwmade");

        assertThat(made.path("suite_ticket").asText()).isEqualTo(suite.ticket());
        String code = probe.post("/simulator/suites/authorise", "{\"suite_id\":\"wwmade\",\"admin\":\"lisi\"}")
                .path("auth_code")
                .asText();
        assertThat(errcode(call("service/get_permanent_code", field("auth_code", code))))
                .isZero();
        assertThat(probe.post("/simulator/suites/cancel", "{\"suite_id\":\"wwmade\"}")
                        .path("cancelled")
                        .asBoolean())
                .isTrue();
        assertThat(probe.get("/simulator/suites").path("suites")).hasSize(2);
    }

    private String installedToken() {
        return call("service/get_permanent_code", field("auth_code", suite.authorise(corpId, "zhangsan")))
                .path("access_token")
                .asText();
    }

    private JsonNode corpToken(String permanentCode) {
        return call("service/get_corp_token", authorisation(permanentCode));
    }

    private String authorisation(String permanentCode) {
        return "{\"auth_corpid\":\"%s\",\"permanent_code\":\"%s\"}".formatted(corpId, permanentCode);
    }

    private JsonNode suiteToken(String id, String secret, String ticket) {
        return probe.post(
                "/cgi-bin/service/get_suite_token",
                "{\"suite_id\":\"%s\",\"suite_secret\":\"%s\",\"suite_ticket\":\"%s\"}".formatted(id, secret, ticket));
    }

    private String token(Suite of) {
        return suiteToken(of.id(), of.secret(), of.ticket())
                .path("suite_access_token")
                .asText();
    }

    private JsonNode call(String path, String body) {
        return probe.post("/cgi-bin/" + path + "?suite_access_token=" + token(suite), body);
    }

    private JsonNode with(String token, String path, String body) {
        String query = (path.contains("?") ? "&" : "?") + "access_token=" + token;
        return body.isEmpty() ? probe.get("/cgi-bin/" + path + query) : probe.post("/cgi-bin/" + path + query, body);
    }

    private static String field(String name, String value) {
        return "{\"" + name + "\":\"" + value + "\"}";
    }

    private static int errcode(JsonNode answer) {
        return answer.path("errcode").asInt(0);
    }
}
