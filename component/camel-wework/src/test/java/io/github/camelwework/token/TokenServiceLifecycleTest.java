// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static io.github.camelwework.token.TokenBench.KEY;
import static io.github.camelwework.token.TokenBench.failure;
import static io.github.camelwework.token.TokenBench.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.error.WeworkException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

class TokenServiceLifecycleTest {

    private final TokenBench bench = new TokenBench();

    @Test
    void components_that_start_together_share_one_service() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            List<WeworkTokenService> found = AllAtOnce.run(16, () -> WeworkTokenService.of(context));

            assertThat(found).allMatch(each -> each == found.get(0));
            assertThat(context.hasServices(WeworkTokenService.class)).hasSize(1);
        }
    }

    @Test
    void a_service_that_the_user_added_is_the_contexts_own() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            context.addService(bench.service, true, true);

            assertThat(WeworkTokenService.of(context)).isSameAs(bench.service);
        }
    }

    @Test
    void on_the_machines_own_time_it_works_before_the_context_starts() throws Exception {
        try (DefaultCamelContext context = new DefaultCamelContext()) {
            CompletableFuture<AccessToken> asked =
                    WeworkTokenService.of(context).token(bench.request);
            bench.gettoken.grants("T1");

            assertThat(asked.get(10, TimeUnit.SECONDS).value().reveal()).isEqualTo("T1");
        }
    }

    @Test
    void the_context_stops_it() {
        DefaultCamelContext context = new DefaultCamelContext();
        context.start();
        WeworkTokenService service = WeworkTokenService.of(context);
        CompletableFuture<AccessToken> asked = service.token(bench.request);

        context.stop();

        assertThat(failure(asked)).hasMessageContaining("the token service is stopped");
        assertThat(failure(service.token(bench.request))).hasMessageContaining("the token service is stopped");
    }

    @Test
    void stopping_ends_the_wait_and_the_fetch_and_leaves_no_timer() {
        CompletableFuture<AccessToken> asked = bench.ask();

        bench.service.stop();

        assertThat(failure(asked)).hasMessageContaining("WeworkTokenService.of(context)");
        assertThat(bench.gettoken.oldest()).isCancelled();
        assertThat(bench.time.scheduledTasks()).isZero();
    }

    @Test
    void stopping_ends_attempts_that_wait_for_their_time() {
        bench.trigger();
        bench.gettoken.fails(WeworkException.of("gettoken", -1, "system busy"));
        CompletableFuture<AccessToken> asked = bench.ask();

        bench.service.stop();
        bench.advance(Duration.ofHours(1));

        assertThat(failure(asked)).hasMessageContaining("stopped");
        assertThat(bench.gettoken.calls()).isEqualTo(1);
    }

    @Test
    void a_scheduler_that_is_shut_down_under_it_fails_the_callers() {
        bench.time.environment().scheduler().shutdown();

        assertThat(failure(bench.ask())).hasMessageContaining("stopped");
        assertThat(bench.gettoken.calls()).isZero();
    }

    @Test
    void a_stopped_service_knows_nothing() {
        AccessToken token = bench.fetch("T1");

        bench.service.stop();

        assertThat(bench.service.peekFresh(KEY)).isNull();
        assertThat(bench.invalidate(token)).isFalse();
        assertThat(bench.service.status()).isEmpty();
    }

    @Test
    void started_again_it_fetches_anew() {
        bench.fetch("T1");
        bench.service.stop();

        bench.service.start();
        CompletableFuture<AccessToken> asked = bench.ask();
        bench.gettoken.grants("T2");

        assertThat(value(asked)).isEqualTo("T2");
    }

    @Test
    void a_forgotten_key_is_fetched_anew_and_who_waits_still_gets_its_token() {
        CompletableFuture<AccessToken> waiting = bench.ask();

        assertThat(bench.service.forget(KEY)).isTrue();
        bench.gettoken.grants("T1");
        bench.trigger();

        assertThat(value(waiting)).isEqualTo("T1");
        assertThat(bench.gettoken.calls()).isEqualTo(2);
    }

    @Test
    void without_a_context_and_an_environment_it_does_not_start() throws Exception {
        try (WeworkTokenService lonely = new WeworkTokenService()) {
            assertThatThrownBy(lonely::start).hasMessageContaining("WeworkTokenService.of(context)");
        }
    }

    @Test
    void a_longest_wait_below_a_second_is_refused() {
        assertThatThrownBy(() -> bench.service.setMaxWait(Duration.ofMillis(999)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a second or more");
    }
}
