// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import org.jspecify.annotations.Nullable;

/** The secret, the token or the corp is wrong, or the token is of the wrong kind: the keeper of the secrets must act. */
public final class WeworkCredentialException extends WeworkException {

    private static final long serialVersionUID = 1L;

    /** An exception without a cause. */
    public WeworkCredentialException(Failure failure) {
        this(failure, null);
    }

    /** An exception with the cause, whose message must hold no secret either. */
    public WeworkCredentialException(Failure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }

    @Override
    WeworkException recreate(Failure other, @Nullable Throwable cause) {
        return new WeworkCredentialException(other, cause);
    }
}
