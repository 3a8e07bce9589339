// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.SimulatedCorp;
import io.github.camelwework.simulator.SimulatorClock;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.testing.Probe;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FrequencyTest {

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM = WeworkSimulatorExtension.of(
                    WeworkSimulator.builder().clock(SimulatorClock.frozenAt(Instant.parse("2026-03-01T08:00:00Z"))))
            .resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private final Probe probe = new Probe(simulator);
    private String token = "";

    @BeforeEach
    void buyToken() {
        token = probe.token(1000002);
    }

    @Test
    void one_too_many_in_a_minute_blocks_the_corp_on_this_path_for_a_minute() {
        simulator.settings().set(Setting.CORP_PER_MINUTE, 2);

        assertThat(list()).isZero();
        assertThat(list()).isZero();
        simulator.clock().advance(Duration.ofSeconds(50));
        assertThat(list()).isEqualTo(45009);
        simulator.clock().advance(Duration.ofSeconds(59));
        assertThat(list()).isEqualTo(45009);
        assertThat(errcode("get_api_domain_ip")).isZero();
        simulator.clock().advance(Duration.ofSeconds(1));
        assertThat(list()).isZero();
    }

    @Test
    void calls_in_the_next_minute_count_anew() {
        simulator.settings().set(Setting.CORP_PER_MINUTE, 2);
        for (int i = 0; i < 3; i++) {
            assertThat(list()).isZero();
            assertThat(list()).isZero();
            simulator.clock().advance(Duration.ofMinutes(1));
        }
    }

    @Test
    void one_too_many_in_an_hour_blocks_for_an_hour() {
        simulator.settings().set(Setting.CORP_PER_HOUR, 1);

        assertThat(list()).isZero();
        assertThat(list()).isEqualTo(45009);
        simulator.clock().advance(Duration.ofMinutes(59));
        assertThat(list()).isEqualTo(45009);
        simulator.clock().advance(Duration.ofMinutes(1));
        assertThat(list()).isZero();
    }

    @Test
    void an_address_has_a_limit_of_its_own_that_counts_refused_calls_too() {
        simulator.settings().set(Setting.IP_PER_MINUTE, 1);

        assertThat(probe.get("/cgi-bin/agent/list?access_token=x")
                        .path("errcode")
                        .asInt())
                .isEqualTo(40014);
        assertThat(list()).isEqualTo(45009);
    }

    @Test
    void another_corp_is_not_blocked() {
        simulator.settings().set(Setting.CORP_PER_MINUTE, 1);
        SimulatedCorp other = simulator.addCorp("wwother");
        String othersToken = probe.gettoken("wwother", other.contactSecret())
                .path("access_token")
                .asText();
        errcode("getcallbackip");
        assertThat(errcode("getcallbackip")).isEqualTo(45009);

        assertThat(probe.get("/cgi-bin/getcallbackip?access_token=" + othersToken)
                        .path("errcode")
                        .asInt())
                .isZero();
    }

    @Test
    void limits_can_be_switched_off() {
        simulator.settings().set(Setting.CORP_PER_MINUTE, 1);
        simulator.settings().set(Setting.RATE_LIMITS, false);

        assertThat(list()).isZero();
        assertThat(list()).isZero();
    }

    private int list() {
        return errcode("agent/list");
    }

    private int errcode(String path) {
        return probe.get("/cgi-bin/" + path + "?access_token=" + token)
                .path("errcode")
                .asInt(-1);
    }
}
