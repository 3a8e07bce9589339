// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.crypto;

/**
 * A request that is not authentic. One type for whatever is wrong, so that nobody can answer differently by what it
 * was; without a stack trace, because strangers can cause as many as they like. The message is for our own log at DEBUG
 * and never goes out.
 */
public final class RejectedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Rejects, with what is wrong in words that quote nothing of the request. */
    public RejectedException(String reason) {
        super(reason, null, false, false);
    }
}
