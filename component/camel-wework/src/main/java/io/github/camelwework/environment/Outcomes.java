// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.environment;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

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

    /** The failure itself, without the wrappers that futures put around it; null when there is none. */
    public static @Nullable Throwable cause(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** As {@link #cause}, where there must be a failure. */
    public static Throwable requireCause(@Nullable Throwable failure) {
        Throwable cause = cause(failure);
        return cause == null
                ? new IllegalStateException("A call ended without an answer and without a failure.")
                : cause;
    }
}
