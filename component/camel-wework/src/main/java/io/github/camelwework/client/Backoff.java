// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.error.ErrorTable;
import io.github.camelwework.error.WeworkException;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** How long to wait before the next attempt: full jitter, so that callers who failed together do not return together. */
final class Backoff {

    static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration FIRST = Duration.ofMillis(100);

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The pause after an attempt.
     *
     * @param attempt counts from 1
     */
    Duration after(int attempt, Throwable failure) {
        long ceiling = Math.min(LONGEST.toMillis(), first(failure).toMillis() << (attempt - 1));
        return Duration.ofMillis(random.nextLong(ceiling + 1));
    }

    private static Duration first(Throwable failure) {
        @Nullable Duration pause = null;
        if (failure instanceof WeworkException answered && answered.getErrorCode() != null) {
            pause = ErrorTable.standard().find(answered.getErrorCode()).pause();
        }
        return pause == null ? FIRST : pause;
    }
}
