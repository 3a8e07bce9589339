// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenLifeTest {

    private static final long NOW = 1_800_000_000_000L;

    @ParameterizedTest
    @CsvSource({
        "7200, 0, FRESH",
        "7200, 6599, FRESH",
        "7200, 6600, STALE",
        "7200, 7189, STALE",
        "7200, 7190, EXPIRED",
        "100, 89, FRESH",
        "100, 90, STALE",
        "100, 94, STALE",
        "100, 95, EXPIRED",
    })
    void its_last_part_is_stale_and_the_very_end_expired(long life, long age, TokenState state) {
        TokenLife granted = TokenLife.granted(NOW, Duration.ofSeconds(life));

        assertThat(granted.stateAt(NOW + age * 1_000)).isEqualTo(state);
    }

    @Test
    void no_life_at_all_counts_as_a_second() {
        assertThat(TokenLife.granted(NOW, Duration.ZERO).endsAt()).isEqualTo(NOW + 1_000);
    }

    @Test
    void a_token_that_comes_again_after_its_end_begins_a_new_life() {
        TokenLife life = TokenLife.granted(NOW, Duration.ofSeconds(100));

        assertThat(life.confirmed(NOW + 100_000, Duration.ofSeconds(50)))
                .isEqualTo(TokenLife.granted(NOW + 100_000, Duration.ofSeconds(50)));
    }

    @Property
    void it_is_fresh_then_stale_then_expired(@ForAll @LongRange(max = 1_000_000) long seconds) {
        TokenLife life = TokenLife.granted(NOW, Duration.ofSeconds(seconds));

        assertThat(NOW).isLessThan(life.staleAt());
        assertThat(life.staleAt()).isLessThanOrEqualTo(life.expiredAt());
        assertThat(life.expiredAt()).isLessThanOrEqualTo(life.endsAt());
    }

    @Property
    void coming_again_never_prolongs_it(
            @ForAll @LongRange(min = 1, max = 100_000) long seconds,
            @ForAll @LongRange(max = 99_999_999) long later,
            @ForAll @LongRange(max = 100_000) long again) {
        TokenLife life = TokenLife.granted(NOW, Duration.ofSeconds(seconds));
        long now = Math.min(NOW + later, life.endsAt() - 1);

        TokenLife confirmed = life.confirmed(now, Duration.ofSeconds(again));

        assertThat(confirmed.endsAt()).isGreaterThan(now).isLessThanOrEqualTo(life.endsAt());
        assertThat(confirmed.issuedAt()).isEqualTo(life.issuedAt());
    }
}
