// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import org.apache.camel.RuntimeCamelException;
import org.jspecify.annotations.Nullable;

/** The store of states cannot be read or written. The message says which, why and what to do. */
public final class WeworkStateException extends RuntimeCamelException {

    private static final long serialVersionUID = 1L;

    private final boolean damaged;

    /** An exception with its cause, whose message must hold no secret. */
    public WeworkStateException(String message, @Nullable Throwable cause) {
        this(message, false, cause);
    }

    private WeworkStateException(String message, boolean damaged, @Nullable Throwable cause) {
        super(message, cause);
        this.damaged = damaged;
    }

    /** What is stored can be read, but makes no sense: it stays so until somebody acts. */
    public static WeworkStateException damaged(String message, @Nullable Throwable cause) {
        return new WeworkStateException(message, true, cause);
    }

    /** Whether the same would happen at every later attempt. */
    public boolean isDamaged() {
        return damaged;
    }
}
