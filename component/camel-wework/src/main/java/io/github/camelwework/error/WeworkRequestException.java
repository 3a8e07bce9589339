// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import org.jspecify.annotations.Nullable;

/** The request is wrong or its object is in another state: the author of the request must act. */
public final class WeworkRequestException extends WeworkException {

    private static final long serialVersionUID = 1L;

    /** An exception without a cause. */
    public WeworkRequestException(Failure failure) {
        this(failure, null);
    }

    /** An exception with the cause, whose message must hold no secret either. */
    public WeworkRequestException(Failure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }

    @Override
    WeworkException recreate(Failure other, @Nullable Throwable cause) {
        return new WeworkRequestException(other, cause);
    }
}
