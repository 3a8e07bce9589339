// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.environment.Outcomes;
import io.github.camelwework.error.WeworkException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Explains what a future failed with. */
final class Failed {

    private Failed() {}

    /** A WeworkException as it is, a missing answer explained, anything else as a missing answer. */
    static WeworkException explain(
            @Nullable Throwable failure, Function<UnansweredException, ? extends WeworkException> explanation) {
        Throwable cause = Outcomes.requireCause(failure);
        if (cause instanceof WeworkException known) {
            return known;
        }
        return explanation.apply(
                cause instanceof UnansweredException unanswered
                        ? unanswered
                        : new UnansweredException(false, "the call failed inside the component", cause));
    }
}
