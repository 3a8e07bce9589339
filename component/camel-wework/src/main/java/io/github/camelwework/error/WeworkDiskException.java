// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import org.jspecify.annotations.Nullable;

/** This host's disk failed, not WeCom or the network: an answer could not be stored, or a file to upload could not be read. */
public final class WeworkDiskException extends WeworkException {

    private static final long serialVersionUID = 1L;

    /** An exception with the cause, whose message must hold no secret either. */
    public WeworkDiskException(Failure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }

    @Override
    WeworkException recreate(Failure other, @Nullable Throwable cause) {
        return new WeworkDiskException(other, cause);
    }
}
