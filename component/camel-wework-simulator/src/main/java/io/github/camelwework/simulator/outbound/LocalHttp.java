// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.outbound;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * HTTP to servers on this machine: the simulator calls no other machine. It follows no redirect, which would lead elsewhere,
 * and reads no more of an answer than was asked for.
 */
public final class LocalHttp {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();

    private LocalHttp() {}

    /** Whether it is an address of the web at all. */
    public static boolean isWeb(URI url) {
        return url.getScheme() != null && SCHEMES.contains(url.getScheme()) && url.getHost() != null;
    }

    /** Whether its host is this machine. A name is not looked up: that already would go outside. */
    public static boolean isHere(URI url) {
        String host = url.getHost();
        try {
            return host != null
                    && (host.equals("localhost")
                            || (host.matches("[0-9.]+|\\[.*]")
                                    && InetAddress.getByName(host).isLoopbackAddress()));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /**
     * Sends, and gives the answer.
     *
     * @param mostBytes a longer answer fails, and its connection is cut
     * @throws IllegalArgumentException when the address is not on this machine
     */
    public static CompletableFuture<HttpResponse<byte[]>> send(HttpRequest request, int mostBytes) {
        if (!isWeb(request.uri()) || !isHere(request.uri())) {
            throw new IllegalArgumentException(
                    "The simulator calls localhost and 127.0.0.1 only, not %s.".formatted(request.uri()));
        }
        return CLIENT.sendAsync(request, info -> new CappedBody(mostBytes));
    }
}
