// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import org.jspecify.annotations.Nullable;

/** WeCom or the network is not available now, after all attempts were used up. Always retryable. */
public final class WeworkUnavailableException extends WeworkException {

    private static final long serialVersionUID = 1L;

    /** An exception without a cause. */
    public WeworkUnavailableException(Failure failure) {
        this(failure, null);
    }

    /** An exception with the cause, whose message must hold no secret either. */
    public WeworkUnavailableException(Failure failure, @Nullable Throwable cause) {
        super(failure.with(new RetryAdvice(true, failure.retry().after())), cause);
    }

    @Override
    WeworkException recreate(Failure other, @Nullable Throwable cause) {
        return new WeworkUnavailableException(other, cause);
    }
}
