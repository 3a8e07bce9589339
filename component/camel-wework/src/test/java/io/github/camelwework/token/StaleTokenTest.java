// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static io.github.camelwework.token.TokenBench.failure;
import static io.github.camelwework.token.TokenBench.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaleTokenTest {

    private final WeworkException busy = WeworkException.of("gettoken", -1, "system busy");

    private final TokenBench bench = new TokenBench();

    @BeforeEach
    void let_a_token_grow_stale() {
        bench.fetch("T1");
        bench.advance(Duration.ofMinutes(110));
    }

    @Test
    void one_caller_renews_it_and_nobody_waits() {
        List<CompletableFuture<AccessToken>> asked = AllAtOnce.run(64, bench::ask);

        assertThat(asked).allSatisfy(each -> assertThat(value(each)).isEqualTo("T1"));
        assertThat(bench.gettoken.calls()).isEqualTo(2);
    }

    @Test
    void the_renewed_token_is_handed_out_from_then_on() {
        bench.trigger();
        bench.gettoken.grants("T2");

        assertThat(value(bench.ask())).isEqualTo("T2");
        assertThat(bench.gettoken.calls()).isEqualTo(2);
    }

    @Test
    void a_failed_renewal_is_not_seen() {
        bench.trigger();
        bench.gettoken.fails(busy);

        assertThat(value(bench.ask())).isEqualTo("T1");
    }

    @Test
    void failed_renewals_are_spaced() {
        bench.trigger();
        bench.gettoken.fails(busy);

        bench.advance(Duration.ofMillis(1_499));
        bench.trigger();
        assertThat(bench.gettoken.calls()).isEqualTo(2);
        bench.advance(Duration.ofMillis(1));
        bench.trigger();
        assertThat(bench.gettoken.calls()).isEqualTo(3);
    }

    @Test
    void a_renewal_that_never_answers_keeps_nobody_waiting_and_is_given_up() {
        bench.trigger();

        bench.advance(Duration.ofSeconds(29));
        assertThat(value(bench.ask())).isEqualTo("T1");
        assertThat(bench.gettoken.calls()).isEqualTo(2);
        bench.advance(Duration.ofSeconds(3));
        assertThat(value(bench.ask())).isEqualTo("T1");

        assertThat(bench.gettoken.calls()).isEqualTo(3);
    }

    @Test
    void who_comes_after_the_expiry_waits_for_the_renewal_under_way() {
        bench.advance(Duration.ofSeconds(580));
        bench.trigger();
        bench.advance(Duration.ofSeconds(10));
        CompletableFuture<AccessToken> late = bench.ask();

        assertThat(late).isNotDone();
        bench.gettoken.grants("T2");

        assertThat(value(late)).isEqualTo("T2");
        assertThat(bench.gettoken.calls()).isEqualTo(2);
    }

    @Test
    void an_expired_token_is_not_handed_out_although_its_renewal_fails() {
        bench.advance(Duration.ofSeconds(590));
        CompletableFuture<AccessToken> asked = bench.ask();

        bench.gettoken.fails(busy);

        assertThat(failure(asked)).isSameAs(busy);
    }

    @Test
    void the_same_token_again_is_kept_to_its_end_without_asking_in_between() {
        bench.trigger();
        bench.gettoken.grants("T1", Duration.ofMinutes(10));

        bench.advance(Duration.ofMillis(599_999));
        assertThat(value(bench.ask())).isEqualTo("T1");
        assertThat(bench.gettoken.calls()).isEqualTo(2);
        bench.advance(Duration.ofMillis(1));
        assertThat(bench.ask()).isNotDone();
    }

    @Test
    void the_same_token_again_lives_no_longer_whatever_the_answer_says() {
        bench.trigger();
        bench.gettoken.grants("T1", Duration.ofHours(2));

        bench.advance(Duration.ofMinutes(10));

        assertThat(bench.ask()).isNotDone();
    }
}
