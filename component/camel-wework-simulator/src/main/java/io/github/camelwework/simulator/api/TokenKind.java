// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.api;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The kind of secret that a token was granted for; WeCom answers 48002 when a path does not take the kind. */
public enum TokenKind {
    /** A self-built app's, or that of one which a provider built for the corp alone (代开发). */
    APP,
    /** The contact-sync assistant's (通讯录同步). */
    CONTACT,
    /** That of one of WeCom's own apps, such as 客户联系. */
    SYSTEM,
    /** That which a provider holds for a corp that installed its app (第三方应用). */
    THIRD_PARTY,
    /** A suite's own: {@code suite_access_token}. */
    SUITE,
    /** A provider's own: {@code provider_access_token}. */
    PROVIDER;

    private static final Set<TokenKind> OF_CORPS =
            Collections.unmodifiableSet(EnumSet.of(APP, CONTACT, SYSTEM, THIRD_PARTY));
    private static final Set<TokenKind> OF_APPS = Collections.unmodifiableSet(EnumSet.of(APP, THIRD_PARTY));

    /** Those that act within a corp, and travel as {@code access_token}. */
    public static Set<TokenKind> ofCorps() {
        return OF_CORPS;
    }

    /** Those of apps with an agentid and a visible range, of any developer. */
    public static Set<TokenKind> ofApps() {
        return OF_APPS;
    }
}
