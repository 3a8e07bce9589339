// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.outbound.LocalHttp;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Fetches a file as WeCom does, by a request for a range, which its server has to know. Only from this machine: a
 * simulator calls no other machine.
 */
final class UrlFetch {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PARTIAL_CONTENT = 206;

    private UrlFetch() {}

    /** The file; fails with an {@link ApiError} 830001, 830003 or 45001. */
    static CompletableFuture<byte[]> start(String url, int maxBytes) {
        try {
            URI address = address(url);
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Range", "bytes=0-" + maxBytes)
                    .timeout(PATIENCE)
                    .build();
            return LocalHttp.send(request, maxBytes + 1).thenApply(answer -> content(answer, maxBytes));
        } catch (ApiError refusal) {
            return CompletableFuture.failedFuture(refusal);
        }
    }

    private static URI address(String url) {
        try {
            URI address = URI.create(url);
            if (!LocalHttp.isWeb(address)) {
                throw new ApiError(830001, "invalid url");
            }
            if (!LocalHttp.isHere(address)) {
                throw new ApiError(830003, "download failed: the simulator fetches from this machine only");
            }
            return address;
        } catch (IllegalArgumentException e) {
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
