// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import org.jspecify.annotations.Nullable;

/** Scope, visible range, trusted IP, licence or quota forbid the call: an administrator of the corp must act. */
public final class WeworkPermissionException extends WeworkException {

    private static final long serialVersionUID = 1L;

    /** An exception without a cause. */
    public WeworkPermissionException(Failure failure) {
        this(failure, null);
    }

    /** An exception with the cause, whose message must hold no secret either. */
    public WeworkPermissionException(Failure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }

    @Override
    WeworkException recreate(Failure other, @Nullable Throwable cause) {
        return new WeworkPermissionException(other, cause);
    }
}
