// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import io.github.camelwework.error.WeworkException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The failures since the last success, and the pause that follows from them.
 *
 * @param failures in a row
 * @param last why the last one failed; null when there was none
 * @param spacing the pause after it
 * @param breaker whether to ask at all
 */
record FailureHistory(int failures, @Nullable WeworkException last, Pause spacing, Breaker breaker) {

    static final FailureHistory NONE = new FailureHistory(0, null, Pause.NONE, Breaker.CLOSED);

    private static final double SHORTEST = 1_000;
    private static final double LONGEST = 40_000;
    private static final double JITTER = 0.5;

    /**
     * The history after one more failure. The pauses double from a second on, each up to a half longer so that nodes
     * that failed together do not return together: 1 s to 1.5 s at first, 40 s to 60 s in the end.
     *
     * @param chance 0 to 1: which part of the jitter to take
     */
    FailureHistory after(WeworkException failure, long now, double chance) {
        double pause = Math.min(Math.scalb(SHORTEST, failures), LONGEST) * (1 + JITTER * chance);
        return new FailureHistory(failures + 1, failure, new Pause(now, (long) pause), breaker.after(failure, now));
    }

    /** Whether the background may ask now. */
    boolean isOver(long now) {
        return spacing.left(now) == 0 && !breaker.isOpen(now);
    }

    TokenStatus.Renewal describe(long now) {
        long left = Math.max(spacing.left(now), breaker.open().left(now));
        return new TokenStatus.Renewal(
                breaker.stateAt(now), failures, last, left == 0 ? null : Instant.ofEpochMilli(now + left));
    }
}
