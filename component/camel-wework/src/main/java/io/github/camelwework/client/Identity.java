// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import org.jspecify.annotations.Nullable;

/**
 * The identity of a caller, without secrets.
 *
 * @param corpId of the corp whose data it is; null for a robot, and for calls of a suite or provider alone
 * @param suiteId of a third-party suite (ww, wx, tj) or of a template of customised apps (dk, 代开发); null for a corp's own apps
 * @param providerCorpId of the service provider; null for a corp's own apps
 * @param byPermanentCode whether the app's secret is the permanent code with which the corp authorised the suite
 */
public record Identity(
        @Nullable String corpId,
        @Nullable String suiteId,
        @Nullable String providerCorpId,
        boolean byPermanentCode) {

    private static final String TEMPLATE = "dk";

    static Identity ofCorp(@Nullable String corpId) {
        return new Identity(corpId, null, null, false);
    }

    /** A customised app's permanent code is an app's secret like any other (doc 97175): it takes no suite token. */
    static boolean isTemplate(String suiteId) {
        return suiteId.startsWith(TEMPLATE);
    }
}
