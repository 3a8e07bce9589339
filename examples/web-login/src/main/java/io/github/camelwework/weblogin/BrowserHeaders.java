// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import java.util.Locale;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.spi.HeaderFilterStrategy;

/**
 * Which headers pass between the browser and the routes. Nothing that a browser sends can be taken for a header of
 * Camel's, such as CamelWeworkRedirectUri; and nothing goes out but what the pages set, so that no answer of WeCom's is
 * left in a response.
 */
final class BrowserHeaders implements HeaderFilterStrategy {

    private static final String CAMEL = "camel";
    private static final Set<String> IN = Set.of("cookie", "code", "state");
    private static final Set<String> OUT = Set.of(
            "location", "set-cookie", "content-type", "cache-control", "content-security-policy", "referrer-policy");

    @Override
    public boolean applyFilterToCamelHeaders(String name, Object value, Exchange exchange) {
        return !OUT.contains(name.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean applyFilterToExternalHeaders(String name, Object value, Exchange exchange) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(CAMEL) || !IN.contains(lower);
    }
}
