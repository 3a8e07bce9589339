// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.directory.MemberTrait;
import io.github.camelwework.simulator.testing.Probe;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private static final int ALERTS = 1000002;
    private static final int REPORTS = 1000003;
    private static final String BACK = "http://app.example:8081/callback?from=wecom";

    private final WeworkSimulator simulator = WECOM.simulator();
    private final Probe probe = new Probe(simulator);

    @BeforeEach
    void trust() {
        simulator.corp().app(ALERTS).trustedDomain("app.example:8081");
        simulator.corp().app(REPORTS).trustedDomain("app.example:8081");
    }

    @Test
    void the_page_lists_the_members_and_those_who_are_none() {
        HttpResponse<String> page = open(link("snsapi_base", ALERTS));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html; charset=UTF-8");
        assertThat(page.body())
                .contains("Sign in to Alerts", "张三", "id=\"lisi\"", "an outsider", "a customer")
                .doesNotContain("id=\"qianqi\"");
    }

    @Test
    void names_cannot_write_html() {
        simulator.exclusively(
                () -> simulator.corp().directory().addMember("x", "<script>alert(1)</script>", java.util.List.of(1)));

        assertThat(open(link("snsapi_base", ALERTS)).body())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_member_comes_back_with_code_and_state_and_the_app_learns_the_userid() {
        URI back = signIn(link("snsapi_base", ALERTS), "lisi");

        assertThat(back.toString()).startsWith(BACK + "&code=").endsWith("&state=abc123");
        JsonNode answer = who(ALERTS, code(back));
        assertThat(errcode(answer)).isZero();
        assertThat(answer.path("userid").asText()).isEqualTo("lisi");
        assertThat(answer.has("user_ticket")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"!stranger, false", "!customer, true"})
    void an_outsider_has_an_openid_and_only_a_customer_an_external_userid(String who, boolean external) {
        JsonNode answer = who(ALERTS, code(signIn(link("snsapi_base", ALERTS), who)));

        assertThat(answer.has("userid")).isFalse();
        assertThat(answer.path("openid").asText()).hasSizeBetween(1, 64);
        assertThat(answer.has("external_userid")).isEqualTo(external);
    }

    @Test
    void the_old_call_answers_the_same_under_its_own_names() {
        JsonNode member = old(code(signIn(link("snsapi_base", ALERTS), "lisi")));
        JsonNode outsider = old(code(signIn(link("snsapi_base", ALERTS), "!stranger")));

        assertThat(member.path("UserId").asText()).isEqualTo("lisi");
        assertThat(member.has("DeviceId")).isTrue();
        assertThat(outsider.path("OpenId").asText()).isNotEmpty();
    }

    @Test
    void a_code_works_once() {
        String code = code(signIn(link("snsapi_base", ALERTS), "lisi"));
        who(ALERTS, code);

        assertThat(errcode(who(ALERTS, code))).isEqualTo(40029);
    }

    @Test
    void a_code_works_for_five_minutes() {
        String code = code(signIn(link("snsapi_base", ALERTS), "lisi"));
        simulator.clock().advance(Duration.ofMinutes(5));

        assertThat(errcode(who(ALERTS, code))).isEqualTo(42003);
    }

    @Test
    void a_code_is_of_no_use_to_another_app_and_gone_after_that() {
        String code = code(signIn(link("snsapi_base", ALERTS), "lisi"));

        assertThat(errcode(who(REPORTS, code))).isEqualTo(40029);
        assertThat(errcode(who(ALERTS, code))).isEqualTo(40029);
        assertThat(errcode(who(ALERTS, ""))).isEqualTo(41008);
    }

    @Test
    void the_contact_assistant_cannot_take_codes() {
        String code = code(signIn(link("snsapi_base", ALERTS), "lisi"));

        assertThat(errcode(
                        probe.get("/cgi-bin/auth/getuserinfo?code=" + code + "&access_token=" + probe.contactToken())))
                .isEqualTo(48002);
    }

    @Test
    void a_member_who_consents_shows_details() {
        String link = link("snsapi_privateinfo", ALERTS);
        assertThat(open(link + "&sim_person=lisi").body()).contains("asks for your details");

        JsonNode came = who(ALERTS, code(signIn(link, "lisi&sim_consent=given")));
        JsonNode details = details(ALERTS, came.path("user_ticket").asText());

        assertThat(details.path("userid").asText()).isEqualTo("lisi");
        assertThat(details.path("email").asText()).isEqualTo("lisi@demo.example");
        assertThat(details.path("mobile").asText()).isNotEmpty();
    }

    @Test
    void a_member_who_keeps_details_back_shows_next_to_nothing() {
        JsonNode came = who(ALERTS, code(signIn(link("snsapi_privateinfo", ALERTS), "lisi&sim_consent=withheld")));
        JsonNode details = details(ALERTS, came.path("user_ticket").asText());

        assertThat(details.path("gender").asText()).isEqualTo("0");
        assertThat(details.has("mobile")).isFalse();
    }

    @Test
    void whoever_the_app_does_not_see_is_not_asked_and_brings_no_ticket() {
        JsonNode came = who(REPORTS, code(signIn(link("snsapi_privateinfo", REPORTS), "lisi")));

        assertThat(came.path("userid").asText()).isEqualTo("lisi");
        assertThat(came.has("user_ticket")).isFalse();
    }

    @Test
    void without_an_agentid_privateinfo_is_taken_for_base() {
        String link = link("snsapi_privateinfo", ALERTS).replace("&agentid=" + ALERTS, "");

        assertThat(who(ALERTS, code(signIn(link, "lisi"))).has("user_ticket")).isFalse();
    }

    @Test
    void a_ticket_lives_half_an_hour_and_is_the_apps_own() {
        String ticket = who(ALERTS, code(signIn(link("snsapi_privateinfo", ALERTS), "carol&sim_consent=given")))
                .path("user_ticket")
                .asText();

        assertThat(errcode(details(REPORTS, ticket))).isEqualTo(84015);
        assertThat(errcode(details(ALERTS, "made-up"))).isEqualTo(84015);
        simulator.clock().advance(Duration.ofMinutes(30));
        assertThat(errcode(details(ALERTS, ticket))).isEqualTo(84014);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "app.example%3A8081 | app.example | 50001",
                "app.example%3A8081 | evil.example%3A8081 | 50001",
                "app.example%3A8081 | app.example%3A8081%40evil.example | 50001",
                "http%3A | javascript%3A | 50001",
                "http%3A%2F%2F | http%253A%252F%252F | 50001",
                "appid=wwsim0000000000001 | appid=wwnone | 40013",
                "agentid=1000002 | agentid=7 | 40056",
                "scope=snsapi_base | scope=snsapi_login | snsapi_base",
                "response_type=code | response_type=token | response_type",
                "state=abc123 | state=a%22b | state"
            })
    void a_wrong_link_gets_a_page_that_says_why_and_leads_nowhere(String right, String wrong, String shown) {
        String link = link("snsapi_base", ALERTS).replace(right, wrong) + "&sim_person=lisi";

        HttpResponse<String> page = open(link);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("location")).isEmpty();
        assertThat(page.body()).contains("This link does not work", shown);
    }

    @Test
    void an_app_without_a_trusted_domain_gets_nobody() {
        simulator.corp().app(ALERTS).trustedDomain("");

        assertThat(open(link("snsapi_base", ALERTS)).body()).contains("50001");
    }

    @ParameterizedTest
    @CsvSource({"/wwlogin/sso/login?login_type=CorpApp&lang=en", "/wwopen/sso/qrConnect?"})
    void the_pages_for_desktops_lead_back_likewise(String path) {
        String link = path + "&appid=" + simulator.corp().corpId() + "&agentid=" + ALERTS + "&redirect_uri="
                + encode(BACK) + "&state=abc123";

        assertThat(who(ALERTS, code(signIn(link, "alice"))).path("userid").asText())
                .isEqualTo("alice");
    }

    @ParameterizedTest
    @CsvSource({
        "login_type=CorpApp, login_type=Nonsense, -31040",
        "login_type=CorpApp, login_type=ServiceApp, -31037",
        "appid=wwsim0000000000001, appid=ww1, -31027",
        "agentid=1000002, agentid=, -31028",
        "app.example, evil.example, -31020",
        "redirect_uri=http, redirect_uri=&x=http, -31035"
    })
    void the_desktop_page_has_numbers_of_its_own(String right, String wrong, String shown) {
        String link = "/wwlogin/sso/login?login_type=CorpApp&appid="
                + simulator.corp().corpId() + "&agentid=" + ALERTS + "&redirect_uri=" + encode(BACK) + "&state=abc123";

        assertThat(open(link.replace(right, wrong)).body()).contains("<b>" + shown + "</b>");
    }

    @Test
    void a_second_verification_lets_a_member_in() {
        simulator.exclusively(() -> simulator.corp().directory().unmark("lisi", MemberTrait.ACTIVATED));
        String code = code(signIn(link("snsapi_base", ALERTS), "lisi"));
        JsonNode info = probe.post(
                "/cgi-bin/auth/get_tfa_info?access_token=" + probe.contactToken(), "{\"code\":\"" + code + "\"}");
        String tfaCode = info.path("tfa_code").asText();

        assertThat(info.path("userid").asText()).isEqualTo("lisi");
        assertThat(errcode(tfaSucc("alice", tfaCode))).isEqualTo(40207);
        assertThat(errcode(tfaSucc("lisi", tfaCode))).isZero();
        assertThat(errcode(tfaSucc("lisi", tfaCode))).isEqualTo(40207);
        assertThat(simulator.corp().directory().members().require("lisi").is(MemberTrait.ACTIVATED))
                .isTrue();
    }

    @Test
    void a_reset_forgets_the_codes() {
        String code = code(signIn(link("snsapi_base", ALERTS), "lisi"));
        simulator.reset();

        assertThat(errcode(who(ALERTS, code))).isEqualTo(40029);
    }

    @Test
    void the_admin_api_sets_the_trusted_domain() {
        probe.post("/simulator/apps", "{\"agentid\":1000002,\"trustedDomain\":\"other.example\"}");

        assertThat(simulator.corp().app(ALERTS).trustedDomain()).isEqualTo("other.example");
        assertThat(probe.get("/cgi-bin/agent/get?agentid=1000002&access_token=" + probe.token(ALERTS))
                        .path("redirect_domain")
                        .asText())
                .isEqualTo("other.example");
    }

    private String link(String scope, int agentId) {
        return "/connect/oauth2/authorize?appid=" + simulator.corp().corpId() + "&redirect_uri=" + encode(BACK)
                + "&response_type=code&scope=" + scope + "&state=abc123&agentid=" + agentId;
    }

    private HttpResponse<String> open(String link) {
        return probe.send("GET", link, "");
    }

    private URI signIn(String link, String person) {
        return URI.create(open(link + "&sim_person=" + person)
                .headers()
                .firstValue("location")
                .orElseThrow());
    }

    private static String code(URI back) {
        return back.getQuery().replaceAll(".*code=([^&]*).*", "$1");
    }

    private JsonNode who(int agentId, String code) {
        return probe.get("/cgi-bin/auth/getuserinfo?code=" + code + "&access_token=" + probe.token(agentId));
    }

    private JsonNode old(String code) {
        return probe.get("/cgi-bin/user/getuserinfo?code=" + code + "&access_token=" + probe.token(ALERTS));
    }

    private JsonNode details(int agentId, String ticket) {
        return probe.post(
                "/cgi-bin/auth/getuserdetail?access_token=" + probe.token(agentId),
                "{\"user_ticket\":\"" + ticket + "\"}");
    }

    private JsonNode tfaSucc(String userid, String tfaCode) {
        return probe.post(
                "/cgi-bin/user/tfa_succ?access_token=" + probe.contactToken(),
                "{\"userid\":\"" + userid + "\",\"tfa_code\":\"" + tfaCode + "\"}");
    }

    private static int errcode(JsonNode answer) {
        return answer.path("errcode").asInt(-1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
