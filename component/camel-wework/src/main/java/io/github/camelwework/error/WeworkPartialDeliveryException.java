// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import org.jspecify.annotations.Nullable;

/** Some receivers, or all, were not reached; the lists name them as far as WeCom does. */
public final class WeworkPartialDeliveryException extends WeworkException {

    private static final long serialVersionUID = 1L;

    /** An exception without a cause. */
    public WeworkPartialDeliveryException(Failure failure) {
        this(failure, null);
    }

    /** An exception with the cause, whose message must hold no secret either. */
    public WeworkPartialDeliveryException(Failure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }

    @Override
    WeworkException recreate(Failure other, @Nullable Throwable cause) {
        return new WeworkPartialDeliveryException(other, cause);
    }
}
