// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** No answer came. Says whether the server can have acted; never holds the URI. */
public final class TransportException extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean surelyNotSent;

    TransportException(boolean surelyNotSent, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.surelyNotSent = surelyNotSent;
    }

    /** Whether the same request would surely fail in the same way: the answer is too large. */
    public boolean isLasting() {
        return getCause() instanceof AnswerTooLargeException;
    }

    /** True when the server cannot have got the whole request, so that it surely did not act. */
    public boolean surelyNotSent() {
        return surelyNotSent;
    }
}
