// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.error.WeworkException;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds out what a future failed with. */
final class Failed {

    private Failed() {}

    /** The failure itself, without the wrappers that futures put around it. */
    static Throwable cause(@Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause == null
                ? new IllegalStateException("A call ended without an answer and without a failure.")
                : cause;
    }

    /** A WeworkException as it is, a missing answer explained, anything else as a missing answer. */
    static WeworkException explain(
            @Nullable Throwable failure, Function<UnansweredException, ? extends WeworkException> explanation) {
        Throwable cause = cause(failure);
        if (cause instanceof WeworkException known) {
            return known;
        }
        return explanation.apply(
                cause instanceof UnansweredException unanswered
                        ? unanswered
                        : new UnansweredException(false, "the call failed inside the component", cause));
    }
}
