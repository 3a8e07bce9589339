// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** This host's disk failed, not the network: a file cannot be written or read. Never holds a URI. */
public final class DiskException extends IOException {

    private static final long serialVersionUID = 1L;

    DiskException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The disk's failure, with the system's own words, which name the reason. */
    static DiskException of(String what, IOException cause) {
        return cause instanceof DiskException known
                ? known
                : new DiskException(what + ": " + cause.getMessage(), cause);
    }

    /** The disk's failure among the causes; null when there is none. */
    public static @Nullable DiskException in(@Nullable Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof DiskException disk) {
                return disk;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
