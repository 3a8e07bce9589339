// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static io.github.camelwework.token.TokenBench.failure;
import static io.github.camelwework.token.TokenBench.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ColdStartTest {

    private final TokenBench bench = new TokenBench();

    @Test
    void sixty_four_threads_on_an_empty_cache_cost_one_gettoken() {
        List<CompletableFuture<AccessToken>> asked = AllAtOnce.run(64, bench::ask);

        assertThat(bench.gettoken.calls()).isEqualTo(1);
        assertThat(asked).noneMatch(CompletableFuture::isDone);
        bench.gettoken.grants("T1");
        assertThat(asked).allSatisfy(each -> assertThat(value(each)).isEqualTo("T1"));
    }

    @Test
    void a_fresh_token_is_handed_out_without_asking() {
        bench.fetch("T1");

        assertThat(value(bench.ask())).isEqualTo("T1");
        assertThat(bench.gettoken.calls()).isEqualTo(1);
    }

    @Test
    void a_failure_reaches_all_who_waited_as_it_is() {
        CompletableFuture<AccessToken> first = bench.ask();
        CompletableFuture<AccessToken> second = bench.ask();
        WeworkException failure = WeworkException.of("gettoken", -1, "system busy");

        bench.gettoken.fails(failure);

        assertThat(failure(first)).isSameAs(failure);
        assertThat(failure(second)).isSameAs(failure);
    }

    @Test
    void a_cancelled_caller_ends_nobody_elses_wait() {
        CompletableFuture<AccessToken> first = bench.ask();
        CompletableFuture<AccessToken> second = bench.ask();

        first.cancel(true);
        bench.gettoken.grants("T1");

        assertThat(value(second)).isEqualTo("T1");
    }

    @Test
    void nobody_waits_longer_than_the_longest_wait() {
        CompletableFuture<AccessToken> asked = bench.ask();

        bench.advance(Duration.ofMillis(29_999));
        assertThat(asked).isNotDone();
        bench.advance(Duration.ofMillis(1));

        assertThat(failure(asked))
                .isInstanceOf(WeworkUnavailableException.class)
                .hasMessageContaining("gettoken: no answer from https://qyapi.weixin.qq.com within 30 s")
                .hasMessageContaining("proxy, firewall, DNS");
    }

    @Test
    void the_longest_wait_is_a_setting() {
        bench.service.stop();
        bench.service.setMaxWait(Duration.ofSeconds(5));
        bench.service.start();
        CompletableFuture<AccessToken> asked = bench.ask();

        bench.advance(Duration.ofSeconds(5));

        assertThat(failure(asked)).hasMessageContaining("within 5 s");
    }

    @Test
    void a_fetch_that_takes_too_long_is_cancelled() {
        bench.trigger();

        bench.advance(Duration.ofSeconds(30));

        assertThat(bench.gettoken.oldest()).isCancelled();
    }

    @Test
    void an_answer_that_comes_too_late_changes_nothing() {
        CompletableFuture<GrantedToken> late = new CompletableFuture<>() {
            @Override
            public boolean cancel(boolean mayInterrupt) {
                return false;
            }
        };
        CompletableFuture<AccessToken> unused = bench.service.token(new TokenRequest(TokenBench.KEY, () -> late));
        bench.advance(Duration.ofMinutes(1));
        CompletableFuture<AccessToken> asked = bench.ask();

        late.complete(FakeGettoken.granted("T1", FakeGettoken.LIFE));

        assertThat(asked).isNotDone();
        bench.gettoken.grants("T2");
        assertThat(value(asked)).isEqualTo("T2");
    }

    @Test
    void no_timer_is_left_behind() {
        bench.fetch("T1");

        assertThat(bench.time.scheduledTasks()).isZero();
    }

    @Test
    void peeking_finds_a_fresh_token_and_starts_nothing() {
        assertThat(bench.service.peekFresh(TokenBench.KEY)).isNull();
        assertThat(bench.gettoken.calls()).isZero();

        AccessToken token = bench.fetch("T1");

        assertThat(bench.service.peekFresh(TokenBench.KEY)).isSameAs(token);
    }
}
