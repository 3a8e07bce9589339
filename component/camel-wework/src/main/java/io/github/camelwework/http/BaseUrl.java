// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** The base URL of WeCom's API. Secrets and tokens travel in its queries, so it is https unless it never leaves this host. */
public final class BaseUrl {

    private static final Set<String> LOOPBACK = Set.of("localhost", "[::1]", "[0:0:0:0:0:0:0:1]");

    private BaseUrl() {}

    /**
     * The URL without a slash at its end.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static String check(String given) {
        return check("baseUrl", given);
    }

    /** The same for another option that holds an address of WeCom's. */
    public static String check(String option, String given) {
        URI uri = parse(option, given.strip());
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        boolean isSafe = scheme.equals("https") || (scheme.equals("http") && host != null && isLoopback(host));
        if (host == null || !isSafe) {
            throw wrong(
                    option, "it must be https; http is allowed only to this host itself (127.0.0.1, localhost, [::1])");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            throw wrong(option, "it must have no user, query or fragment");
        }
        String text = uri.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static URI parse(String option, String given) {
        try {
            return URI.create(given);
        } catch (IllegalArgumentException e) {
            // Not as a cause: its message repeats the text, which may hold a query.
            throw wrong(option, "it is not a URL");
        }
    }

    private static boolean isLoopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT)) || host.matches("127(\\.\\d{1,3}){3}");
    }

    private static IllegalArgumentException wrong(String option, String why) {
        return new IllegalArgumentException("The option " + option + " is wrong: " + why
                + ". For WeCom itself leave it out, for the simulator set its address.");
    }
}
