// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.environment;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/** Steps that an outcome depends on: an exception that they throw becomes the outcome, so that no caller waits for ever. */
public final class Outcomes {

    private Outcomes() {}

    /** Runs a step that completes the outcome, now or later; it fails with what the step throws. */
    public static void step(CompletableFuture<?> outcome, Runnable step) {
        try {
            step.run();
        } catch (Throwable thrown) {
            outcome.completeExceptionally(thrown);
        }
    }

    /** What the call returns; a failed future when it throws, or returns none. */
    public static <T> CompletableFuture<T> of(Callable<CompletableFuture<T>> call) {
        try {
            return Objects.requireNonNull(call.call(), "A call returned no future.");
        } catch (Throwable thrown) {
            return CompletableFuture.failedFuture(thrown);
        }
    }
}
