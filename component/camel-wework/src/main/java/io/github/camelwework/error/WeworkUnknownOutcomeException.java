// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import org.jspecify.annotations.Nullable;

/** A send that may or may not have happened. Never retryable: a repeat might reach people twice. */
public final class WeworkUnknownOutcomeException extends WeworkException {

    private static final long serialVersionUID = 1L;

    /** An exception without a cause. */
    public WeworkUnknownOutcomeException(Failure failure) {
        this(failure, null);
    }

    /** An exception with the cause, whose message must hold no secret either. */
    public WeworkUnknownOutcomeException(Failure failure, @Nullable Throwable cause) {
        super(failure.with(RetryAdvice.NEVER), cause);
    }

    @Override
    WeworkException recreate(Failure other, @Nullable Throwable cause) {
        return new WeworkUnknownOutcomeException(other, cause);
    }
}
