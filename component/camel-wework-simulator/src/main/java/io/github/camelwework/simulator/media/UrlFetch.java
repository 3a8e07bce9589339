// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import io.github.camelwework.simulator.api.ApiError;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Fetches a file as WeCom does, by a request for a range, which its server has to know. Only from this machine: a
 * simulator calls nobody outside.
 */
final class UrlFetch {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PARTIAL_CONTENT = 206;
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private UrlFetch() {}

    /** The file; fails with an {@link ApiError} 830001, 830003 or 45001. */
    static CompletableFuture<byte[]> start(String url, int maxBytes) {
        try {
            URI address = address(url);
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Range", "bytes=0-" + maxBytes)
                    .timeout(PATIENCE)
                    .build();
            return CLIENT.sendAsync(request, BodyHandlers.ofByteArray()).thenApply(answer -> content(answer, maxBytes));
        } catch (ApiError refusal) {
            return CompletableFuture.failedFuture(refusal);
        }
    }

    private static URI address(String url) {
        try {
            URI address = URI.create(url);
            if (address.getHost() == null || !SCHEMES.contains(address.getScheme())) {
                throw new ApiError(830001, "invalid url");
            }
            // A name is not looked up: that already would go outside.
            String host = address.getHost();
            boolean here = host.equals("localhost")
                    || (host.matches("[0-9.]+|\\[.*]")
                            && InetAddress.getByName(host).isLoopbackAddress());
            if (!here) {
                throw new ApiError(830003, "download failed: the simulator fetches from this machine only");
            }
            return address;
        } catch (IllegalArgumentException | UnknownHostException e) {
            throw new ApiError(830001, "invalid url");
        }
    }

    private static byte[] content(HttpResponse<byte[]> answer, int maxBytes) {
        if (answer.statusCode() != PARTIAL_CONTENT) {
            throw new ApiError(830003, "download failed: status " + answer.statusCode() + " to a request for a range");
        }
        if (answer.body().length > maxBytes) {
            throw new ApiError(45001, "media size out of limit");
        }
        return answer.body();
    }
}
