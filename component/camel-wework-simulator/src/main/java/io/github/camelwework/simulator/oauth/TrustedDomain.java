// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

import io.github.camelwework.simulator.app.App;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Whether a browser may be sent to an address: its domain, port included, has to be the app's (可信域名). */
final class TrustedDomain {

    private TrustedDomain() {}

    /** Whether it may; without an app, for old links, when one app of the corp trusts it. */
    static boolean covers(Iterable<App> apps, String redirectUri) {
        String authority = authority(redirectUri);
        if (authority == null) {
            return false;
        }
        for (App app : apps) {
            if (authority.equalsIgnoreCase(app.trustedDomain())) {
                return true;
            }
        }
        return false;
    }

    /** Domain and port as they stand there; a user's name before them makes it another text, so that it fits nothing. */
    private static @Nullable String authority(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web ? uri.getRawAuthority() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
