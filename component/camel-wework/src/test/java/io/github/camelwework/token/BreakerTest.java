// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static io.github.camelwework.token.TokenBench.failure;
import static io.github.camelwework.token.TokenBench.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPermissionException;
import io.github.camelwework.error.WeworkRateLimitException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreakerTest {

    private final WeworkException busy = WeworkException.of("gettoken", -1, "system busy");
    private final WeworkException refused = WeworkException.of("gettoken", 40001, "invalid credential");
    private final WeworkException foreignIp = WeworkException.of("gettoken", 60020, "not allow to access");
    private final WeworkException blocked = WeworkException.of("gettoken", 45009, "reach max api daily quota");

    private final TokenBench bench = new TokenBench();

    @ParameterizedTest
    @ValueSource(ints = {40001, 40013, 40091, 41004})
    void three_refusals_in_a_row_open_it(int errcode) {
        failTimes(3, WeworkException.of("gettoken", errcode, "refused"));

        assertThat(state()).isEqualTo(TokenStatus.Breaker.OPEN);
    }

    @Test
    void two_refusals_leave_it_closed() {
        failTimes(2, refused);

        assertThat(state()).isEqualTo(TokenStatus.Breaker.CLOSED);
    }

    @Test
    void other_failures_neither_open_it_nor_excuse_the_refusals() {
        failTimes(2, refused);
        failTimes(5, busy);
        assertThat(state()).isEqualTo(TokenStatus.Breaker.CLOSED);

        failTimes(1, refused);

        assertThat(state()).isEqualTo(TokenStatus.Breaker.OPEN);
    }

    @Test
    void while_it_is_open_calls_fail_at_once_with_the_reason_and_the_time_of_the_next_attempt() {
        failTimes(3, refused);
        int calls = bench.gettoken.calls();

        CompletableFuture<AccessToken> asked = bench.ask();

        assertThat(failure(asked))
                .isInstanceOf(WeworkCredentialException.class)
                .hasCause(refused)
                .hasMessageContaining("40001 (invalid credential)")
                .hasMessageContaining("after 3 failures in a row")
                .hasMessageContaining(
                        "not called again before " + bench.time.now().plusSeconds(60))
                .hasMessageContaining(refused.getRemedy());
        assertThat(failure(asked).getErrorCode()).isEqualTo(40001);
        assertThat(failure(asked).getRetryAfter()).isEqualTo(Duration.ofMinutes(1));
        assertThat(bench.gettoken.calls()).isEqualTo(calls);
    }

    @Test
    void after_a_minute_one_probe_goes_out_that_all_callers_share() {
        failTimes(3, refused);
        int calls = bench.gettoken.calls();
        bench.advance(Duration.ofMinutes(1));
        assertThat(state()).isEqualTo(TokenStatus.Breaker.HALF_OPEN);

        CompletableFuture<AccessToken> first = bench.ask();
        CompletableFuture<AccessToken> second = bench.ask();

        assertThat(bench.gettoken.calls()).isEqualTo(calls + 1);
        bench.gettoken.grants("T1");
        assertThat(value(first)).isEqualTo("T1");
        assertThat(value(second)).isEqualTo("T1");
        assertThat(state()).isEqualTo(TokenStatus.Breaker.CLOSED);
    }

    @Test
    void each_refused_probe_doubles_the_time_up_to_an_hour() {
        failTimes(3, refused);
        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            bench.advance(Duration.ofMinutes(minutes).minusMillis(1));
            assertThat(state()).isEqualTo(TokenStatus.Breaker.OPEN);
            bench.advance(Duration.ofMillis(1));
            assertThat(state()).isEqualTo(TokenStatus.Breaker.HALF_OPEN);
            bench.trigger();
            bench.gettoken.fails(refused);
        }
    }

    @Test
    void a_probe_that_fails_otherwise_leaves_it_half_open() {
        failTimes(3, refused);
        bench.advance(Duration.ofMinutes(1));
        bench.trigger();
        bench.gettoken.fails(busy);

        assertThat(state()).isEqualTo(TokenStatus.Breaker.HALF_OPEN);
        assertThat(bench.ask()).isNotDone();
    }

    @Test
    void what_an_administrator_must_end_costs_a_minute_each_time_and_no_more() {
        failTimes(3, foreignIp);
        for (int i = 0; i < 5; i++) {
            assertThat(failure(bench.ask())).isInstanceOf(WeworkPermissionException.class);
            bench.advance(Duration.ofMinutes(1));
            bench.trigger();
            bench.gettoken.fails(foreignIp);
        }
    }

    @Test
    void a_block_of_wecoms_own_opens_it_at_once_for_as_long_as_it_lasts() {
        bench.trigger();
        bench.gettoken.fails(blocked);

        assertThat(failure(bench.ask()))
                .isInstanceOf(WeworkRateLimitException.class)
                .hasMessageContaining("45009");
        bench.advance(Objects.requireNonNull(blocked.getRetryAfter()));
        assertThat(bench.ask()).isNotDone();
    }

    @Test
    void while_it_is_open_a_living_token_is_handed_out() {
        bench.fetch("T1");
        bench.advance(Duration.ofMinutes(110));
        failTimes(3, refused);

        assertThat(state()).isEqualTo(TokenStatus.Breaker.OPEN);
        assertThat(value(bench.ask())).isEqualTo("T1");
    }

    private TokenStatus.Breaker state() {
        return bench.status().renewal().breaker();
    }

    /** Lets as many attempts fail, each after the pause of the one before. */
    private void failTimes(int times, WeworkException failure) {
        for (int i = 0; i < times; i++) {
            int calls = bench.gettoken.calls();
            bench.trigger();
            while (bench.gettoken.calls() == calls) {
                bench.advance(Duration.ofSeconds(1));
                bench.trigger();
            }
            bench.gettoken.fails(failure);
        }
    }
}
