// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests of web pages, which can reach any port of the machine on which a browser runs. A page whose own name
 * was made to resolve to this machine (DNS rebinding) is recognised by {@code Host}; any other page's request by {@code Origin}
 * or {@code Sec-Fetch-Site}. Programs send neither of the two.
 */
public final class BrowserGuard {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> SAME_SITE = Set.of("same-origin", "none");
    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final int FORBIDDEN = 403;

    private final String boundTo;
    private final Set<String> allowed;
    private final IntSupplier port;

    /**
     * A guard.
     *
     * @param boundTo the address that is listened on
     * @param allowed further names, in lower case, under which it may be called on any port
     * @param port the port that is listened on
     */
    public BrowserGuard(String boundTo, Set<String> allowed, IntSupplier port) {
        this.boundTo = inUrl(boundTo);
        this.allowed = allowed;
        this.port = port;
    }

    /** A name or address in the form that URLs and the header Host have. */
    public static String inUrl(String host) {
        String plain = host.toLowerCase(Locale.ROOT);
        return plain.indexOf(':') >= 0 && !plain.startsWith("[") ? "[" + plain + "]" : plain;
    }

    /**
     * The refusal; null for a request that may pass.
     *
     * @param forPages the path is made for browsers, which come to it from other pages
     */
    @Nullable
    public Outcome refusal(Incoming request, boolean forPages) {
        String host = header(request, "host");
        if (!isOwn(host)) {
            return forbidden(
                    "The request was sent to the host \"%s\", which is not the simulator's.".formatted(host),
                    "Use %s:%d, or start the simulator with --allow-host %s (in Java: builder().allowHost(\"%s\"))."
                            .formatted(boundTo, port.getAsInt(), name(host), name(host)));
        }
        if (forPages && READS.contains(request.method())) {
            return null;
        }
        String origin = header(request, "origin");
        if (!origin.isEmpty() && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
            return forbidden(
                    "The request comes from a web page of \"%s\".".formatted(origin),
                    "The simulator answers programs and its own pages only.");
        }
        String site = header(request, "sec-fetch-site");
        if (!site.isEmpty() && !SAME_SITE.contains(site)) {
            return forbidden(
                    "The request comes from another web page (Sec-Fetch-Site: %s).".formatted(site),
                    "The simulator answers programs and its own pages only; type its address into the browser.");
        }
        return null;
    }

    private boolean isOwn(String host) {
        String name = name(host);
        if (allowed.contains(name)) {
            return true;
        }
        String itsPort = host.substring(name.length());
        // A browser always names the port, so a request without one is not from a browser.
        boolean portFits = itsPort.isEmpty() || itsPort.equals(":" + port.getAsInt());
        return portFits && (LOOPBACK.contains(name) || name.equals(boundTo));
    }

    private static String name(String host) {
        int colon = host.indexOf(':', host.lastIndexOf(']') + 1);
        return colon < 0 ? host : host.substring(0, colon);
    }

    private static String header(Incoming request, String name) {
        return request.headers().getOrDefault(name, "").toLowerCase(Locale.ROOT);
    }

    private static Outcome forbidden(String error, String remedy) {
        ObjectNode problem = Json.object();
        problem.put("error", error);
        problem.put("remedy", remedy);
        return Outcome.json(FORBIDDEN, problem);
    }
}
