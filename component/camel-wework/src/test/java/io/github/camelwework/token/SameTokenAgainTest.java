// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static io.github.camelwework.token.TokenBench.failure;
import static io.github.camelwework.token.TokenBench.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkCredentialException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** WeCom refuses a token and grants it once more: the call that it refused wants another kind of token. */
class SameTokenAgainTest {

    private final TokenBench bench = new TokenBench();
    private final AccessToken first = bench.fetch("T1");
    private CompletableFuture<AccessToken> asked = new CompletableFuture<>();

    @BeforeEach
    void grant_the_refused_token_again() {
        bench.invalidate(first);
        asked = bench.ask();
        bench.gettoken.grants("T1");
    }

    @Test
    void who_waited_is_told_that_the_credential_is_wrong() {
        assertThat(failure(asked)).isInstanceOf(WeworkCredentialException.class).hasMessageContaining("kind of token");
    }

    @Test
    void everybody_else_keeps_using_it() {
        assertThat(value(bench.ask())).isEqualTo("T1");
        assertThat(bench.gettoken.calls()).isEqualTo(2);
    }

    @Test
    void refusing_it_at_once_again_costs_no_gettoken() {
        CompletableFuture<AccessToken> again = bench.service.tokenInsteadOf(first, bench.request);

        assertThat(failure(again)).isInstanceOf(WeworkCredentialException.class);
        assertThat(bench.gettoken.calls()).isEqualTo(2);
    }

    @Test
    void after_the_pause_a_refusal_takes_it_out_again() {
        bench.advance(Duration.ofSeconds(2));

        assertThat(bench.invalidate(first)).isTrue();
        AccessToken second = bench.fetch("T2");

        assertThat(second.isSameAs(first)).isFalse();
        assertThat(bench.status().renewal().failures()).isZero();
    }

    @Test
    void it_counts_as_a_refusal_of_the_secret() {
        for (int refusals = 1; refusals < 3; refusals++) {
            bench.advance(Duration.ofSeconds(10));
            bench.invalidate(first);
            bench.trigger();
            bench.gettoken.grants("T1");
        }

        assertThat(bench.status().renewal().breaker()).isEqualTo(TokenStatus.Breaker.OPEN);
        bench.advance(Duration.ofSeconds(59));
        assertThat(bench.invalidate(first)).isFalse();
    }

    @Test
    void a_renewal_that_brings_it_again_is_no_refusal() {
        bench.advance(Duration.ofMinutes(110));
        bench.trigger();
        bench.gettoken.grants("T1");

        assertThat(bench.status().renewal().failures()).isZero();
    }
}
