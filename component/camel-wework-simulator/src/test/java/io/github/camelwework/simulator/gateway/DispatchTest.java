// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.DirectorySettings.UnknownDepartments;
import io.github.camelwework.simulator.testing.Probe;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DispatchTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final Probe probe = new Probe(simulator);

    @Test
    void a_call_without_a_token_is_41001() {
        assertThat(errcode(probe.get("/cgi-bin/agent/list"))).isEqualTo(41001);
    }

    @Test
    void a_token_that_never_was_is_40014() {
        assertThat(errcode(probe.get("/cgi-bin/agent/list?access_token=x"))).isEqualTo(40014);
    }

    @Test
    void the_assistants_token_is_the_wrong_kind_for_an_apps_path() {
        assertThat(errcode(probe.get("/cgi-bin/agent/list?access_token=" + probe.contactToken())))
                .isEqualTo(48002);
    }

    @Test
    void a_refusal_ends_with_hint_address_and_link() {
        JsonNode answer = probe.get("/cgi-bin/agent/list?access_token=x");

        assertThat(answer.path("errmsg").asText())
                .matches("invalid access_token, hint: \\[\\d{10}_\\d+_[0-9a-f]{32}], from ip: 127\\.0\\.0\\.1, "
                        + "more info at https://open\\.work\\.weixin\\.qq\\.com/devtool/query\\?e=40014");
    }

    @Test
    void an_untrusted_address_is_60020_and_named() {
        String token = probe.token(1000002);
        simulator.corp().app(1000002).trustedIps(Set.of("10.1.2.3"));

        JsonNode answer = probe.get("/cgi-bin/agent/list?access_token=" + token);

        assertThat(errcode(answer)).isEqualTo(60020);
        assertThat(answer.path("errmsg").asText()).contains("from ip: 127.0.0.1");
    }

    @Test
    void a_trusted_address_passes() {
        simulator.corp().app(1000002).trustedIps(Set.of("127.0.0.1"));

        assertThat(errcode(probe.get("/cgi-bin/agent/list?access_token=" + probe.token(1000002))))
                .isZero();
    }

    @Test
    void the_living_token_of_an_app_that_was_stopped_is_50003() {
        String token = probe.token(1000002);
        simulator.corp().app(1000002).closed(true);

        assertThat(errcode(probe.get("/cgi-bin/agent/list?access_token=" + token)))
                .isEqualTo(50003);
    }

    @Test
    void get_where_post_is_due_is_40058_with_status_200() {
        HttpResponse<String> response =
                probe.send("GET", "/cgi-bin/agent/set?access_token=" + probe.token(1000002), "");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(errcode(Probe.json(response))).isEqualTo(40058);
    }

    @Test
    void post_where_get_is_due_is_answered() {
        assertThat(errcode(probe.post("/cgi-bin/agent/list?access_token=" + probe.token(1000002), "{}")))
                .isZero();
    }

    @Test
    void an_unknown_path_is_404() {
        assertThat(probe.send("GET", "/cgi-bin/no/such?access_token=x", "").statusCode())
                .isEqualTo(404);
        assertThat(probe.send("GET", "/gettoken", "").statusCode()).isEqualTo(404);
    }

    @Test
    void malformed_json_runs_with_what_could_be_read_and_warns() {
        JsonNode answer = setAgent("{\"agentid\":1000002,\"name\":\"告警\",\"description\":\"broken");

        assertThat(errcode(answer)).isZero();
        assertThat(answer.path("errmsg").asText()).startsWith("ok").contains("Warning: wrong json format.");
        assertThat(simulator.corp().app(1000002).name()).isEqualTo("告警");
    }

    @Test
    void a_refusal_of_malformed_json_warns_too() {
        JsonNode answer = setAgent("nonsense");

        assertThat(errcode(answer)).isEqualTo(41011);
        assertThat(answer.path("errmsg").asText())
                .contains("Warning: wrong json format.")
                .contains("hint: [");
    }

    @Test
    void escapes_are_read_by_default_and_refused_by_a_setting() {
        String body = "{\"agentid\":1000002,\"name\":\"\\u544a\\u8b66\"}";
        assertThat(errcode(setAgent(body))).isZero();
        assertThat(simulator.corp().app(1000002).name()).isEqualTo("告警");

        simulator.settings().set(Setting.STRICT_ESCAPES, true);

        assertThat(errcode(setAgent(body))).isEqualTo(40033);
    }

    @Test
    void an_escaped_backslash_before_a_u_is_no_escape() {
        simulator.settings().set(Setting.STRICT_ESCAPES, true);

        assertThat(errcode(setAgent("{\"agentid\":1000002,\"name\":\"c:\\\\users\"}")))
                .isZero();
    }

    @Test
    void a_body_over_the_limit_is_40206() {
        simulator.settings().set(Setting.MAX_BODY, 1000);

        JsonNode answer = setAgent("{\"agentid\":1000002,\"name\":\"" + "x".repeat(1000) + "\"}");

        assertThat(errcode(answer)).isEqualTo(40206);
    }

    @Test
    void emoji_come_back_as_they_are() {
        setAgent("{\"agentid\":1000002,\"name\":\"🚨\"}");

        assertThat(probe.send("GET", "/cgi-bin/agent/list?access_token=" + probe.token(1000002), "")
                        .body())
                .contains("\"name\":\"🚨\"");
    }

    @Test
    void answers_are_json_in_utf_8() {
        HttpResponse<String> response = probe.send("GET", "/cgi-bin/gettoken", "");

        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json; charset=UTF-8");
    }

    @Test
    void address_lists_are_given_to_every_kind_of_token_and_are_empty_in_a_refusal() {
        for (String path : Set.of("getcallbackip", "get_api_domain_ip")) {
            JsonNode given = probe.get("/cgi-bin/" + path + "?access_token=" + probe.contactToken());
            JsonNode refused = probe.get("/cgi-bin/" + path + "?access_token=x");

            assertThat(given.path("ip_list").size()).isPositive();
            assertThat(refused.path("ip_list").isArray()).isTrue();
            assertThat(refused.path("ip_list").size()).isZero();
        }
    }

    @Test
    void unknown_departments_are_created_by_default_and_refused_by_a_setting() {
        assertThat(errcode(createMember("first", 771))).isZero();

        simulator.settings().set(Setting.STRICT_DEPARTMENTS, true);
        assertThat(errcode(createMember("second", 772))).isIn(40066, 60123);

        simulator.settings().set(Setting.STRICT_DEPARTMENTS, false);
        assertThat(errcode(createMember("third", 773))).isZero();
    }

    @Test
    void the_assistant_reads_members_only_by_a_setting() {
        String path = "/cgi-bin/user/get?userid=lisi&access_token=" + probe.contactToken();
        assertThat(errcode(probe.get(path))).isEqualTo(48009);

        simulator.settings().set(Setting.CONTACT_READS, true);

        assertThat(errcode(probe.get(path))).isZero();
    }

    @Test
    void a_mode_set_at_the_address_book_itself_stays() {
        Directory book = simulator.corp().directory();
        simulator.exclusively(() -> {
            book.settings(book.settings().with(UnknownDepartments.REFUSED));
            return book;
        });

        assertThat(errcode(createMember("first", 771))).isIn(40066, 60123);
    }

    @Test
    void an_uploaded_picture_can_be_seen_at_its_address() {
        byte[] picture = HexFormat.of().parseHex("89504e470d0a1a0a20616e6420736f206f6e");
        JsonNode uploaded =
                probe.upload("/cgi-bin/media/uploadimg?access_token=" + probe.token(1000002), "image/png", picture);
        assertThat(errcode(uploaded)).as(uploaded.toString()).isZero();
        String url = uploaded.path("url").asText();

        HttpResponse<String> shown =
                probe.send("GET", url.substring(simulator.baseUrl().length()), "");

        assertThat(url).startsWith(simulator.baseUrl());
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(probe.send("GET", "/wwpic/none", "").statusCode()).isEqualTo(404);
    }

    private JsonNode createMember(String userid, int unknownDepartment) {
        return probe.post(
                "/cgi-bin/user/create?access_token=" + probe.contactToken(),
                "{\"userid\":\"%s\",\"name\":\"x\",\"email\":\"%s@x.example\",\"department\":[%d]}"
                        .formatted(userid, userid, unknownDepartment));
    }

    private JsonNode setAgent(String body) {
        return probe.post("/cgi-bin/agent/set?access_token=" + probe.token(1000002), body);
    }

    private static int errcode(JsonNode answer) {
        return answer.path("errcode").asInt(-1);
    }
}
