// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import org.apache.camel.RuntimeCamelException;
import org.jspecify.annotations.Nullable;

/** The store of states cannot be read or written. The message says which, why and what to do. */
public final class WeworkStateException extends RuntimeCamelException {

    private static final long serialVersionUID = 1L;

    /** An exception with its cause, whose message must hold no secret. */
    public WeworkStateException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
