// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** WeCom, or the component before WeCom, refuses calls that come too often; {@link #getRetryAfter()} says how long. */
public final class WeworkRateLimitException extends WeworkException {

    private static final long serialVersionUID = 1L;

    // The shortest of WeCom's blocks (doc 90312).
    private static final Duration SHORTEST_BLOCK = Duration.ofSeconds(60);

    /** An exception without a cause. */
    public WeworkRateLimitException(Failure failure) {
        this(failure, null);
    }

    /** An exception with the cause, whose message must hold no secret either. */
    public WeworkRateLimitException(Failure failure, @Nullable Throwable cause) {
        super(failure.with(RetryAdvice.after(pauseOf(failure))), cause);
    }

    private static Duration pauseOf(Failure failure) {
        Duration pause = failure.retry().after();
        return pause == null ? SHORTEST_BLOCK : pause;
    }

    @Override
    WeworkException recreate(Failure other, @Nullable Throwable cause) {
        return new WeworkRateLimitException(other, cause);
    }
}
