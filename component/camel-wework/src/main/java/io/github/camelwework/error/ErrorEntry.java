// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A line of the error table: what an errcode, or a range of them, means. Immutable.
 *
 * @param first the first errcode of the range
 * @param last the last errcode of the range, equal to the first for a single errcode
 * @param type which exception it becomes
 * @param handling what the component does first
 * @param pause for RETRY the pause from which back-off starts, for BLOCK the length of the block; else null
 * @param remedy what it means and what to do; may hold {@code {ip}} where the caller's address goes
 */
public record ErrorEntry(
        int first,
        int last,
        ErrorClass type,
        ErrorHandling handling,
        @Nullable Duration pause,
        Remedy remedy) {

    /** Whether one line stands for several errcodes. */
    public boolean isRange() {
        return first != last;
    }

    RetryAdvice retryAdvice() {
        return switch (handling) {
            case RETRY -> RetryAdvice.LATER;
            case BLOCK -> new RetryAdvice(true, pause);
            case NONE, REFRESH, REFRESH_SUITE -> RetryAdvice.NEVER;
        };
    }
}
