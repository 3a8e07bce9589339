// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.access;

import io.github.camelwework.token.CredentialKind;

/** The function that a page's signature is for (doc 90506). */
public enum TicketType {
    /** {@code wx.config}: the corp's ticket. */
    CONFIG(CredentialKind.JSAPI_CONFIG),
    /** {@code wx.agentConfig}: the app's own ticket. */
    AGENT_CONFIG(CredentialKind.JSAPI_AGENT_CONFIG);

    private final CredentialKind kind;

    TicketType(CredentialKind kind) {
        this.kind = kind;
    }

    CredentialKind kind() {
        return kind;
    }
}
