// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import io.github.camelwework.error.WeworkException;
import java.util.concurrent.CompletableFuture;

/** One fetch under way, or waiting for its time, that any number of callers share. */
final class Flight {

    private final TokenSource source;
    private final CompletableFuture<AccessToken> result = new CompletableFuture<>();

    Flight(TokenSource source) {
        this.source = source;
    }

    TokenSource source() {
        return source;
    }

    /** A future of the caller's own: cancelling it ends nobody else's wait, and it fails without a wrapper. */
    CompletableFuture<AccessToken> board() {
        CompletableFuture<AccessToken> own = new CompletableFuture<>();
        var unused = result.whenComplete((token, failure) -> {
            if (failure == null) {
                own.complete(token);
            } else {
                own.completeExceptionally(failure);
            }
        });
        return own;
    }

    void land(AccessToken token) {
        result.complete(token);
    }

    void fail(WeworkException reason) {
        result.completeExceptionally(reason);
    }

    /** Runs when it has landed or failed, at once if it has already. */
    void whenOver(Runnable action) {
        var unused = result.whenComplete((token, failure) -> action.run());
    }
}
