// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.SimulatorClock;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.testing.Probe;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GettokenTest {

    private static final String ALERTS_ONLY = "/cgi-bin/agent/list?access_token=";

    private WeworkSimulator simulator;
    private Probe probe;
    private String corpId;
    private String secret;

    @BeforeEach
    void start() {
        simulator = WeworkSimulator.builder()
                .clock(SimulatorClock.frozenAt(Instant.parse("2026-03-01T08:00:00Z")))
                .with(Setting.GETTOKEN_REFUSALS, 3)
                .start();
        probe = new Probe(simulator);
        corpId = simulator.corp().corpId();
        secret = simulator.corp().app(1000002).secret();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void a_secret_buys_a_marked_token_for_two_hours() {
        JsonNode answer = probe.gettoken(corpId, secret);

        assertThat(answer.path("errcode").asInt(-1)).isZero();
        assertThat(answer.path("errmsg").asText()).isEqualTo("ok");
        assertThat(answer.path("access_token").asText()).matches("sim-token-[A-Za-z0-9_-]{140}");
        assertThat(answer.path("expires_in").asInt()).isEqualTo(7200);
        assertThat(secret).startsWith("sim-secret-");
    }

    @Test
    void the_same_token_comes_again_with_the_seconds_that_are_left() {
        String token = probe.gettoken(corpId, secret).path("access_token").asText();
        simulator.clock().advance(Duration.ofMinutes(30));

        JsonNode again = probe.gettoken(corpId, secret);

        assertThat(again.path("access_token").asText()).isEqualTo(token);
        assertThat(again.path("expires_in").asInt()).isEqualTo(5400);
    }

    @Test
    void another_token_comes_after_the_first_ran_out() {
        String token = probe.token(1000002);
        simulator.clock().advance(Duration.ofHours(2));

        assertThat(probe.token(1000002)).isNotEqualTo(token);
        assertThat(errcode(ALERTS_ONLY + token)).isEqualTo(42001);
    }

    @Test
    void another_token_comes_after_a_revocation_and_the_first_is_40014() {
        String token = probe.token(1000002);
        assertThat(simulator.revokeToken(corpId, 1000002)).isTrue();

        assertThat(errcode(ALERTS_ONLY + token)).isEqualTo(40014);
        assertThat(probe.token(1000002)).isNotEqualTo(token);
    }

    @Test
    void a_revoked_token_can_be_42001_by_a_setting() {
        String token = probe.token(1000002);
        simulator.settings().set(Setting.REVOKED_TOKEN_ERRCODE, 42001);

        assertThat(simulator.revokeAllTokens()).isEqualTo(1);
        assertThat(errcode(ALERTS_ONLY + token)).isEqualTo(42001);
    }

    @Test
    void apps_and_the_assistant_have_tokens_of_their_own() {
        assertThat(probe.token(1000002)).isNotEqualTo(probe.token(1000003)).isNotEqualTo(probe.contactToken());
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(errcode("/cgi-bin/gettoken?corpsecret=x")).isEqualTo(41002);
        assertThat(errcode("/cgi-bin/gettoken?corpid=" + corpId)).isEqualTo(41004);
    }

    @Test
    void an_unknown_corp_is_40013() {
        assertThat(probe.gettoken("ww0", secret).path("errcode").asInt()).isEqualTo(40013);
    }

    @Test
    void a_wrong_secret_is_40001() {
        assertThat(probe.gettoken(corpId, "wrong").path("errcode").asInt()).isEqualTo(40001);
    }

    @Test
    void the_secret_of_another_corp_is_40091() {
        String other = simulator.addCorp("wwother").contactSecret();

        assertThat(probe.gettoken(corpId, other).path("errcode").asInt()).isEqualTo(40091);
    }

    @Test
    void a_stopped_app_gets_no_token() {
        simulator.corp().app(1000002).closed(true);

        assertThat(probe.gettoken(corpId, secret).path("errcode").asInt()).isEqualTo(40001);
    }

    @Test
    void too_many_refusals_block_the_address_for_an_hour() {
        for (int i = 0; i < 3; i++) {
            probe.gettoken(corpId, "wrong");
        }

        assertThat(probe.gettoken(corpId, secret).path("errcode").asInt()).isEqualTo(45009);
        simulator.clock().advance(Duration.ofMinutes(60));
        assertThat(probe.gettoken(corpId, secret).path("errcode").asInt()).isZero();
    }

    @Test
    void refusals_spread_over_more_than_an_hour_block_nobody() {
        for (int i = 0; i < 4; i++) {
            probe.gettoken(corpId, "wrong");
            simulator.clock().advance(Duration.ofMinutes(31));
        }

        assertThat(probe.gettoken(corpId, secret).path("errcode").asInt()).isZero();
    }

    private int errcode(String path) {
        return probe.get(path).path("errcode").asInt();
    }
}
