// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

/** A link that WeCom answers with an error page and no redirect. */
final class InvalidLink extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;

    /**
     * A refusal.
     *
     * @param code WeCom's number for it; 0 where its page shows none
     */
    InvalidLink(int code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    int code() {
        return code;
    }
}
