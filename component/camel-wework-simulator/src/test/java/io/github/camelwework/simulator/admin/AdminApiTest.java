// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.SimulatorClock;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.simulator.fault.Faults;
import io.github.camelwework.simulator.http.Incoming;
import io.github.camelwework.simulator.http.Outcome;
import io.github.camelwework.simulator.testing.Probe;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdminApiTest {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM = WeworkSimulatorExtension.of(
                    WeworkSimulator.builder().clock(SimulatorClock.frozenAt(START)))
            .resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final Probe probe = new Probe(simulator);

    @Test
    void the_root_lists_every_path() {
        assertThat(probe.get("/simulator").has("POST /simulator/faults")).isTrue();
    }

    @Test
    void the_state_shows_calls_tokens_and_faults() {
        probe.token(1000002);
        simulator.faults().onAll().always(Fault.stall());

        JsonNode state = probe.get("/simulator/state");

        assertThat(state.path("baseUrl").asText()).isEqualTo(simulator.baseUrl());
        assertThat(state.path("calls").path("gettoken").asInt()).isEqualTo(1);
        assertThat(state.path("livingTokens").asInt()).isEqualTo(1);
        assertThat(state.path("faults").asInt()).isEqualTo(1);
    }

    @Test
    void corps_come_with_secrets_that_work() {
        JsonNode corp = probe.get("/simulator/corps").path("corps").get(0);
        String secret = corp.path("apps").get(0).path("secret").asText();

        assertThat(probe.gettoken(corp.path("corpid").asText(), secret)
                        .path("errcode")
                        .asInt(-1))
                .isZero();
        assertThat(corp.path("contactSecret").asText())
                .isEqualTo(simulator.corp().contactSecret());
    }

    @Test
    void secrets_are_not_shown_to_other_machines() {
        Outcome elsewhere = new AdminApi(simulator)
                .serve(new Incoming("GET", "/simulator/corps", Map.of(), Map.of(), "10.1.2.3", new byte[0], false));

        assertThat(elsewhere.status()).isEqualTo(200);
        assertThat(new String(elsewhere.body(), StandardCharsets.UTF_8))
                .contains("1000002")
                .doesNotContain("sim-secret-");
    }

    @Test
    void a_corp_and_an_app_can_be_added() {
        probe.post("/simulator/corps", "{\"corpid\":\"wwnew\"}");
        JsonNode app = probe.post(
                "/simulator/apps", "{\"corpid\":\"wwnew\",\"agentid\":1000010,\"name\":\"新\",\"departments\":[1]}");

        assertThat(probe.gettoken("wwnew", app.path("secret").asText())
                        .path("errcode")
                        .asInt(-1))
                .isZero();
        assertThat(simulator.corp("wwnew").app(1000010).name()).isEqualTo("新");
    }

    @Test
    void an_app_can_be_changed() {
        probe.post(
                "/simulator/apps",
                "{\"agentid\":1000002,\"closed\":true,\"trustedIps\":[\"10.0.0.1\"],\"users\":[\"LiSi\"],"
                        + "\"callbackUrl\":\"http://127.0.0.1:1/\"}");

        var app = simulator.corp().app(1000002);
        assertThat(app.closed()).isTrue();
        assertThat(app.trustedIps()).containsExactly("10.0.0.1");
        assertThat(app.range().users()).containsExactly("lisi");
        assertThat(app.range().departments()).isEmpty();
        assertThat(app.hasCallbackUrl()).isTrue();
    }

    @Test
    void the_clock_moves_and_stands() {
        probe.post("/simulator/clock", "{\"seconds\":3600}");
        assertThat(simulator.clock().instant()).isEqualTo(START.plus(Duration.ofHours(1)));

        JsonNode thawed = probe.post("/simulator/clock", "{\"frozen\":false}");
        assertThat(thawed.path("frozen").asBoolean(true)).isFalse();
    }

    @Test
    void one_token_or_all_can_be_revoked() {
        probe.token(1000002);
        probe.token(1000003);
        probe.contactToken();

        assertThat(revoke("{\"agentid\":1000002}")).isEqualTo(1);
        assertThat(revoke("{\"agentid\":1000002}")).isZero();
        assertThat(revoke("{}")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'errcode','errcode':45009}|next 1",
                "{'kind':'errcode','errcode':45009,'errmsg':'x','next':2}|next 2",
                "{'kind':'status','status':503,'when':'after','every':3}|every 3",
                "{'kind':'latency','millis':5,'maxMillis':9,'share':0.5}|share 0.5",
                "{'kind':'reset','after':4}|after 4",
                "{'kind':'truncated','always':true}|every 1",
                "{'kind':'notJson','body':'?'}|next 1",
                "{'kind':'stall','path':'gettoken'}|next 1",
                "{'kind':'revokeTokens'}|next 1"
            })
    void every_kind_of_fault_can_be_armed(String body, String calls) {
        probe.post("/simulator/faults", body.replace('\'', '"'));

        assertThat(simulator.faults().list()).singleElement().satisfies(armed -> assertThat(armed.schedule())
                .isEqualTo(calls));
        assertThat(probe.get("/simulator/faults").path("faults").size()).isEqualTo(1);
    }

    @Test
    void faults_are_disarmed_by_id_or_all_at_once() {
        long first = simulator.faults().on("a").always(Fault.stall());
        simulator.faults().on("b").always(Fault.stall());
        simulator.faults().on("c").always(Fault.stall());

        probe.send("DELETE", "/simulator/faults?id=" + first, "");
        assertThat(simulator.faults().list()).extracting(Faults.Armed::path).containsExactly("b", "c");
        probe.send("DELETE", "/simulator/faults", "");
        assertThat(simulator.faults().list()).isEmpty();
    }

    @Test
    void the_ledger_shows_what_came_in_without_tokens_and_secrets() {
        String token = probe.token(1000002);
        probe.get("/cgi-bin/agent/get?agentid=1000002&access_token=" + token);

        HttpResponse<String> response = probe.send("GET", "/simulator/ledger", "");
        JsonNode last = Probe.json(response).path("requests").get(1);

        assertThat(response.body()).doesNotContain("sim-token-").doesNotContain("sim-secret-");
        assertThat(last.path("path").asText()).isEqualTo("agent/get");
        assertThat(last.path("agentid").asInt()).isEqualTo(1000002);
        assertThat(last.path("kind").asText()).isEqualTo("APP");
        assertThat(last.path("query").path("agentid").asText()).isEqualTo("1000002");
        assertThat(last.path("acted").asBoolean()).isTrue();
    }

    @Test
    void the_ledger_is_cut_by_path_and_limit_and_can_be_cleared() {
        probe.token(1000002);
        probe.token(1000003);
        probe.get("/cgi-bin/agent/list");

        JsonNode cut = probe.get("/simulator/ledger?path=gettoken&limit=1");
        assertThat(cut.path("kept").asInt()).isEqualTo(2);
        assertThat(cut.path("requests").findValuesAsText("agentid")).containsExactly("1000003");

        probe.send("DELETE", "/simulator/ledger", "");
        assertThat(simulator.ledger().all()).isEmpty();
    }

    @Test
    void messages_are_shown_by_member_with_the_newest_last() {
        String send = "/cgi-bin/message/send?access_token=" + probe.token(1000002);
        for (String text : List.of("one", "two", "three")) {
            probe.post(
                    send,
                    "{\"touser\":\"lisi\",\"msgtype\":\"text\",\"agentid\":1000002,\"text\":{\"content\":\"" + text
                            + "\"}}");
        }

        JsonNode shown = probe.get("/simulator/messages?userid=LiSi&limit=2");
        assertThat(shown.path("kept").asInt()).isEqualTo(3);
        assertThat(shown.path("messages").get(1).path("content").path("content").asText())
                .isEqualTo("three");
        assertThat(probe.get("/simulator/messages").path("kept").asInt()).isEqualTo(3);
        assertThat(probe.get("/simulator/messages?userid=wangwu").path("kept").asInt())
                .isZero();
    }

    @Test
    void a_robot_can_be_put_into_a_group_and_speaks_there() {
        JsonNode robot = probe.post("/simulator/robots", "{\"name\":\"新\",\"members\":[\"lisi\"]}");

        JsonNode sent = probe.post(
                "/cgi-bin/webhook/send?key=" + robot.path("key").asText(),
                "{\"msgtype\":\"text\",\"text\":{\"content\":\"beep\"}}");

        assertThat(sent.path("errcode").asInt(-1)).isZero();
        assertThat(simulator.corp().messages().messages("lisi")).hasSize(1);
        assertThat(probe.get("/simulator/robots").path("robots").findValuesAsText("name"))
                .containsExactly("Duty", "新");
    }

    @Test
    void chats_of_apps_are_shown() {
        probe.post(
                "/cgi-bin/appchat/create?access_token=" + probe.token(1000002),
                "{\"name\":\"x\",\"userlist\":[\"lisi\",\"bob\"],\"owner\":\"bob\",\"chatid\":\"c1\"}");

        JsonNode chat = probe.get("/simulator/chats").path("chats").get(0);
        assertThat(chat.path("chatid").asText()).isEqualTo("c1");
        assertThat(chat.path("owner").asText()).isEqualTo("bob");
    }

    @Test
    void settings_are_shown_and_changed_by_name() {
        JsonNode changed = probe.post("/simulator/settings", "{\"tokenLife\":60,\"rateLimits\":false}");

        assertThat(changed.path("tokenLife").asInt()).isEqualTo(60);
        assertThat(simulator.settings().isOn(Setting.RATE_LIMITS)).isFalse();
    }

    @Test
    void a_mistake_in_one_setting_changes_none() {
        HttpResponse<String> response =
                probe.send("POST", "/simulator/settings", "{\"tokenLife\":60,\"ipPerHour\":-1}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(simulator.settings().number(Setting.TOKEN_LIFE)).isEqualTo(7200);
    }

    @Test
    void a_reset_brings_back_the_start_and_keeps_the_secrets() {
        String secret = simulator.corp().app(1000002).secret();
        String token = probe.token(1000002);
        simulator.addCorp("wwnew");
        simulator.corp().app(1000002).trustedIps(Set.of("10.0.0.1"));

        probe.post("/simulator/reset", "{}");

        assertThat(simulator.corps()).hasSize(1);
        assertThat(simulator.corp().app(1000002).secret()).isEqualTo(secret);
        assertThat(simulator.corp().app(1000002).trustedIps()).isEmpty();
        assertThat(probe.get("/cgi-bin/agent/list?access_token=" + token)
                        .path("errcode")
                        .asInt())
                .isEqualTo(40014);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /simulator/clock {}",
                "POST /simulator/clock nonsense",
                "POST /simulator/clock {\"seconds\":\"x\"}",
                "POST /simulator/clock {\"seconds\":-5}",
                "POST /simulator/corps {}",
                "POST /simulator/corps {\"corpid\":\"wwsim0000000000001\"}",
                "POST /simulator/apps {}",
                "POST /simulator/apps {\"agentid\":99999999999}",
                "POST /simulator/apps {\"agentid\":1000002,\"departments\":[\"x\"]}",
                "POST /simulator/faults {}",
                "POST /simulator/faults {\"kind\":\"errcode\"}",
                "POST /simulator/faults {\"kind\":\"stall\",\"when\":\"never\"}",
                "POST /simulator/faults {\"kind\":\"stall\",\"next\":0}",
                "POST /simulator/settings {\"noSuch\":1}",
                "POST /simulator/robots {}",
                "GET /simulator/chats?corpid=none {}",
                "POST /simulator/tokens/revoke {\"corpid\":\"none\",\"agentid\":1}",
                "GET /simulator/ledger?limit=x {}"
            })
    void a_request_that_makes_no_sense_is_400_with_a_remedy(String request) {
        String[] parts = request.split(" ", 3);

        HttpResponse<String> response = probe.send(parts[0], parts[1], parts[2]);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Probe.json(response).path("error").asText()).isNotBlank();
        assertThat(Probe.json(response).path("remedy").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /simulator/nothing", "PUT /simulator/clock", "DELETE /simulator/faults?id=77"})
    void what_is_not_there_is_404_with_a_remedy(String request) {
        String[] parts = request.split(" ", 2);

        HttpResponse<String> response = probe.send(parts[0], parts[1], "");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Probe.json(response).path("remedy").asText()).contains("/simulator");
    }

    private int revoke(String body) {
        return probe.post("/simulator/tokens/revoke", body).path("revoked").asInt(-1);
    }
}
