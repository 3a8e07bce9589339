// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Whether the same call may succeed later although nobody changes anything. Immutable.
 *
 * @param retryable true when the call surely did not happen and may be made again
 * @param after how long to wait at least; null when nothing is known about that
 */
public record RetryAdvice(boolean retryable, @Nullable Duration after) implements Serializable {

    /** The same call fails again, or must not be made again. */
    public static final RetryAdvice NEVER = new RetryAdvice(false, null);

    /** The same call may be made again, with growing pauses. */
    public static final RetryAdvice LATER = new RetryAdvice(true, null);

    private static final long serialVersionUID = 1L;

    /** The same call may be made again after the pause. */
    public static RetryAdvice after(Duration pause) {
        return new RetryAdvice(true, pause);
    }
}
