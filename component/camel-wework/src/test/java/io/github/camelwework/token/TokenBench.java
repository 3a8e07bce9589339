// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.environment.VirtualTime;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.secret.Secret;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A started service on virtual time, with one credential whose gettoken the test answers. */
final class TokenBench {

    static final String BASE_URL = "https://qyapi.weixin.qq.com";
    static final Secret SECRET = Secret.of("marker-corp-secret");
    static final TokenKey KEY = TokenKey.of(BASE_URL, "wwcorp", CredentialKind.APP, SECRET);

    final VirtualTime time = new VirtualTime();
    final FakeGettoken gettoken = new FakeGettoken();
    final TokenRequest request = new TokenRequest(KEY, gettoken);
    // The upper end of each jitter is the more demanding one: no test waits too short.
    final WeworkTokenService service = new WeworkTokenService(time.environment(() -> -1L));

    TokenBench() {
        service.start();
    }

    CompletableFuture<AccessToken> ask() {
        return service.token(request);
    }

    /** Asks for what the asking sets off. */
    void trigger() {
        CompletableFuture<AccessToken> unused = ask();
    }

    /** Asks, has gettoken grant the value, and returns the token. */
    AccessToken fetch(String value) {
        CompletableFuture<AccessToken> asked = ask();
        gettoken.grants(value);
        return token(asked);
    }

    boolean invalidate(AccessToken seen) {
        return service.invalidate(KEY, seen);
    }

    void advance(Duration duration) {
        time.advance(duration);
    }

    TokenStatus status() {
        assertThat(service.status()).hasSize(1);
        return service.status().get(0);
    }

    /** The token, which must be there already. */
    static AccessToken token(CompletableFuture<AccessToken> asked) {
        assertThat(asked).isCompleted();
        return asked.join();
    }

    static String value(CompletableFuture<AccessToken> asked) {
        return token(asked).value().reveal();
    }

    /** The failure, which must be there already, as the caller sees it. */
    static WeworkException failure(CompletableFuture<AccessToken> asked) {
        assertThat(asked).isCompletedExceptionally();
        try {
            throw new AssertionError("Not a failure: " + asked.get());
        } catch (InterruptedException e) {
            throw new AssertionError("A completed future does not wait.", e);
        } catch (ExecutionException e) {
            return (WeworkException) Objects.requireNonNull(e.getCause());
        }
    }
}
