// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SimulatorClockTest {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void it_shows_real_time_until_it_is_moved() {
        SimulatorClock clock = SimulatorClock.create();
        Instant before = Clock.systemUTC().instant();

        assertThat(clock.instant()).isBetween(before, before.plusSeconds(60));
        clock.advance(Duration.ofDays(1));
        assertThat(clock.instant())
                .isBetween(
                        before.plus(Duration.ofDays(1)),
                        before.plus(Duration.ofDays(1)).plusSeconds(60));
    }

    @Test
    void frozen_it_stands_still_and_moves_only_when_told() {
        SimulatorClock clock = SimulatorClock.frozenAt(START);

        clock.advance(Duration.ofMinutes(5));

        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(5)));
        assertThat(clock.isFrozen()).isTrue();
    }

    @Test
    void thawed_it_goes_on_from_where_it_stood() {
        SimulatorClock clock = SimulatorClock.frozenAt(START);

        clock.unfreeze();

        assertThat(clock.isFrozen()).isFalse();
        assertThat(clock.instant()).isBetween(START, START.plusSeconds(60));
    }

    @Test
    void it_cannot_go_back() {
        SimulatorClock clock = SimulatorClock.create();

        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("positive");
    }

    @Test
    void a_reset_brings_back_how_it_was_made() {
        SimulatorClock clock = SimulatorClock.frozenAt(START);
        clock.advance(Duration.ofDays(3));
        clock.unfreeze();

        clock.reset();

        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void a_view_in_another_zone_moves_along() {
        SimulatorClock clock = SimulatorClock.frozenAt(START);
        Clock shanghai = clock.withZone(ZoneId.of("Asia/Shanghai"));

        clock.advance(Duration.ofHours(1));

        assertThat(shanghai.instant()).isEqualTo(clock.instant());
        assertThat(shanghai.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }
}
