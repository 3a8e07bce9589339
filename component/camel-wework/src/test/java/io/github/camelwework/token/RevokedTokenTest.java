// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static io.github.camelwework.token.TokenBench.KEY;
import static io.github.camelwework.token.TokenBench.failure;
import static io.github.camelwework.token.TokenBench.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RevokedTokenTest {

    private final TokenBench bench = new TokenBench();
    private final AccessToken first = bench.fetch("T1");

    @Test
    void a_refused_token_is_not_handed_out_again() {
        assertThat(bench.invalidate(first)).isTrue();

        CompletableFuture<AccessToken> asked = bench.ask();
        bench.gettoken.grants("T2");

        assertThat(value(asked)).isEqualTo("T2");
    }

    @Test
    void a_late_refusal_takes_no_newer_token_out() {
        bench.invalidate(first);
        AccessToken second = bench.fetch("T2");

        assertThat(bench.invalidate(first)).isFalse();
        assertThat(bench.service.peekFresh(KEY)).isSameAs(second);
    }

    @Test
    void sixty_four_refusals_of_one_token_cost_one_gettoken() {
        List<CompletableFuture<AccessToken>> asked =
                AllAtOnce.run(64, () -> bench.service.tokenInsteadOf(first, bench.request));

        assertThat(bench.gettoken.calls()).isEqualTo(2);
        assertThat(bench.service.getInvalidationCount()).isEqualTo(1);
        bench.gettoken.grants("T2");
        assertThat(asked).allSatisfy(each -> assertThat(value(each)).isEqualTo("T2"));
    }

    @Test
    void a_refusal_during_a_renewal_joins_it() {
        bench.advance(Duration.ofMinutes(110));
        bench.trigger();

        CompletableFuture<AccessToken> asked = bench.service.tokenInsteadOf(first, bench.request);
        bench.gettoken.grants("T2");

        assertThat(value(asked)).isEqualTo("T2");
        assertThat(bench.gettoken.calls()).isEqualTo(2);
    }

    @Test
    void a_renewal_that_asked_before_the_refusal_and_brings_the_refused_token_asks_once_more() {
        bench.advance(Duration.ofMinutes(110));
        bench.trigger();
        CompletableFuture<AccessToken> asked = bench.service.tokenInsteadOf(first, bench.request);

        bench.gettoken.grants("T1");

        assertThat(asked).isNotDone();
        assertThat(bench.gettoken.calls()).isEqualTo(3);
        bench.gettoken.grants("T2");
        assertThat(value(asked)).isEqualTo("T2");
    }

    @Test
    void the_second_answer_with_the_refused_token_is_final() {
        bench.advance(Duration.ofMinutes(110));
        bench.trigger();
        CompletableFuture<AccessToken> asked = bench.service.tokenInsteadOf(first, bench.request);

        bench.gettoken.grants("T1");
        bench.gettoken.grants("T1");

        assertThat(failure(asked)).hasMessageContaining("the token again that it has just refused");
        assertThat(bench.gettoken.calls()).isEqualTo(3);
    }

    @Test
    void a_service_without_the_key_has_nothing_to_take_out() {
        bench.service.forget(KEY);

        assertThat(bench.invalidate(first)).isFalse();
    }
}
