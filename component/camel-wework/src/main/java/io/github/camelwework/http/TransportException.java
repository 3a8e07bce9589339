// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.IOException;

/** No answer came. Says whether the server can have acted; never holds the URI. */
public final class TransportException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean surelyNotSent;

    TransportException(boolean surelyNotSent, String message, Throwable cause) {
        super(message, cause);
        this.surelyNotSent = surelyNotSent;
    }

    /** True when the server cannot have got the whole request, so that it surely did not act. */
    public boolean surelyNotSent() {
        return surelyNotSent;
    }
}
