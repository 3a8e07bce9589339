// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static io.github.camelwework.token.TokenBench.KEY;
import static io.github.camelwework.token.TokenBench.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkUnavailableException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class TokenSourceFaultsTest {

    private final TokenBench bench = new TokenBench();

    @Test
    void an_exception_that_a_stage_wrapped_is_unwrapped() {
        WeworkException refused = WeworkException.of("gettoken", 40001, "invalid credential");
        CompletableFuture<AccessToken> asked = bench.ask();

        bench.gettoken.fails(new CompletionException(refused));

        assertThat(failure(asked)).isSameAs(refused);
    }

    @Test
    void an_unknown_exception_loses_its_text_but_not_its_stack_trace() {
        IllegalStateException unknown = new IllegalStateException("GET /cgi-bin/gettoken?corpsecret=marker");
        CompletableFuture<AccessToken> asked = bench.ask();

        bench.gettoken.fails(unknown);

        assertThat(failure(asked))
                .isInstanceOf(WeworkUnavailableException.class)
                .hasMessageContaining("java.lang.IllegalStateException")
                .hasMessageNotContaining("marker")
                .hasNoCause();
        assertThat(failure(asked).getStackTrace()).isEqualTo(unknown.getStackTrace());
    }

    @Test
    void a_source_that_throws_fails_the_callers() {
        CompletableFuture<AccessToken> asked = bench.service.token(new TokenRequest(KEY, () -> {
            throw new IllegalStateException("no transport");
        }));

        assertThat(failure(asked)).hasMessageContaining("java.lang.IllegalStateException");
    }

    @Test
    @SuppressWarnings("NullAway") // what a careless source may do
    void a_source_without_a_future_fails_the_callers() {
        CompletableFuture<AccessToken> asked = bench.service.token(new TokenRequest(KEY, () -> null));

        assertThat(failure(asked)).hasMessageContaining("java.lang.NullPointerException");
    }

    @Test
    @SuppressWarnings("NullAway") // what a careless source may do
    void a_source_without_a_token_fails_the_callers() {
        CompletableFuture<AccessToken> asked = bench.ask();

        bench.gettoken.oldest().complete(null);

        assertThat(failure(asked)).hasMessageContaining("no token");
    }
}
