// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** People who open a link of the app but are no members of the corp. */
enum Outsider {
    /** Knows nobody: only an openid. */
    STRANGER("an outsider"),
    /** A customer of somebody whom the app sees: an external_userid too. */
    CUSTOMER("a customer of the corp");

    private final String label;

    Outsider(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** How the page's links name them; no userid can have the sign. */
    String id() {
        return "!" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The same for the same corp, and another for each corp. */
    String openid(String corpId) {
        return "o" + token(corpId + " openid");
    }

    String externalUserid(String corpId) {
        return "wm" + token(corpId + " external");
    }

    private String token(String seed) {
        return UUID.nameUUIDFromBytes((seed + name()).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, 26);
    }
}
