// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static io.github.camelwework.token.TokenBench.failure;
import static io.github.camelwework.token.TokenBench.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class FailureSpacingTest {

    private final WeworkException busy = WeworkException.of("gettoken", -1, "system busy");

    private final TokenBench bench = new TokenBench();

    @Test
    void who_asks_after_a_failure_shares_an_attempt_made_at_the_end_of_the_pause() {
        failOnce();
        List<CompletableFuture<AccessToken>> asked = AllAtOnce.run(64, bench::ask);

        assertThat(bench.gettoken.calls()).isEqualTo(1);
        bench.advance(Duration.ofMillis(1_500));

        assertThat(bench.gettoken.calls()).isEqualTo(2);
        bench.gettoken.grants("T1");
        assertThat(asked).allSatisfy(each -> assertThat(value(each)).isEqualTo("T1"));
    }

    @Test
    void after_the_pause_the_next_attempt_goes_out_at_once() {
        failOnce();
        bench.advance(Duration.ofMillis(1_500));

        bench.trigger();

        assertThat(bench.gettoken.calls()).isEqualTo(2);
    }

    @Test
    void without_anybody_waiting_there_are_no_attempts() {
        failOnce();

        bench.advance(Duration.ofHours(1));

        assertThat(bench.gettoken.calls()).isEqualTo(1);
    }

    @Test
    void pauses_double_until_half_of_the_longest_wait() {
        List<Long> pauses = new ArrayList<>();
        failOnce();
        for (int i = 0; i < 6; i++) {
            CompletableFuture<AccessToken> asked = bench.ask();
            long before = bench.time.now().toEpochMilli();
            int calls = bench.gettoken.calls();
            while (bench.gettoken.calls() == calls) {
                bench.advance(Duration.ofMillis(1));
            }
            pauses.add(bench.time.now().toEpochMilli() - before);
            bench.gettoken.fails(busy);
            assertThat(failure(asked)).isSameAs(busy);
        }

        assertThat(pauses).containsExactly(1_500L, 3_000L, 6_000L, 12_000L, 15_000L, 15_000L);
    }

    @Test
    void a_success_forgets_the_failures() {
        failOnce();
        bench.advance(Duration.ofSeconds(2));
        AccessToken token = bench.fetch("T1");
        bench.invalidate(token);

        bench.trigger();

        assertThat(bench.gettoken.calls()).isEqualTo(3);
        assertThat(bench.status().renewal())
                .isEqualTo(new TokenStatus.Renewal(TokenStatus.Breaker.CLOSED, 0, null, null));
    }

    @Test
    void nobody_waits_for_a_pause_and_an_answer_longer_than_the_longest_wait() {
        failOnce();
        CompletableFuture<AccessToken> asked = bench.ask();

        bench.advance(Duration.ofSeconds(30));

        assertThat(failure(asked)).hasMessageContaining("within 30 s");
        assertThat(bench.gettoken.calls()).isEqualTo(2);
    }

    @Test
    void the_status_says_why_and_when_it_is_tried_again() {
        failOnce();

        TokenStatus.Renewal renewal = bench.status().renewal();

        assertThat(renewal.failures()).isEqualTo(1);
        assertThat(renewal.lastFailure()).isSameAs(busy);
        assertThat(renewal.notBefore()).isEqualTo(bench.time.now().plusMillis(1_500));
    }

    private void failOnce() {
        bench.trigger();
        bench.gettoken.fails(busy);
    }
}
