// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** Keeps the promise of {@link Channel#send}: whatever the channel behind it throws is the failure of that one call. */
final class NeverThrowChannel implements Channel {

    private final Channel next;

    private NeverThrowChannel(Channel next) {
        this.next = next;
    }

    static Channel around(Channel next) {
        return next instanceof NeverThrowChannel ? next : new NeverThrowChannel(next);
    }

    @Override
    public CompletableFuture<Answer> send(Call call) {
        try {
            return Objects.requireNonNull(next.send(call), "A channel returned no future.");
        } catch (Throwable thrown) {
            // Errors too: a caller that waits for an outcome would wait for ever.
            return CompletableFuture.failedFuture(thrown);
        }
    }
}
