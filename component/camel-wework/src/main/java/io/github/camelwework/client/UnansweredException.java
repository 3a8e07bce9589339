// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import org.jspecify.annotations.Nullable;

/** No usable answer came: a broken connection, a time-out, an HTTP 5xx, something that is not JSON. */
final class UnansweredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean surelyNotDone;
    private boolean lasting;

    UnansweredException(boolean surelyNotDone, String reason, @Nullable Throwable cause) {
        super(reason, cause, false, false);
        this.surelyNotDone = surelyNotDone;
    }

    /** The same, of which it is known that another attempt would fail in the same way. */
    UnansweredException lasting() {
        lasting = true;
        return this;
    }

    boolean isLasting() {
        return lasting;
    }

    /** Whether WeCom surely did not act. */
    boolean surelyNotDone() {
        return surelyNotDone;
    }

    /** What happened, as a part of a sentence, without any URL. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
