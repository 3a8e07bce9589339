// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** HTTP to a receiver, with a time-out that counts the whole answer, after which the connection is cut. */
final class Wire {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Wire() {}

    static CompletableFuture<HttpResponse<byte[]>> send(HttpRequest request, Duration patience) {
        CompletableFuture<HttpResponse<byte[]>> sent = CLIENT.sendAsync(request, BodyHandlers.ofByteArray());
        return sent.copy().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).whenComplete((answer, failure) -> {
            if (failure instanceof TimeoutException) {
                sent.cancel(true);
            }
        });
    }

    /** Why there was no answer, in words. */
    static String reason(Throwable failure, Duration patience) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof TimeoutException
                ? "no answer within %d ms".formatted(patience.toMillis())
                : "no answer: " + text(cause);
    }

    private static String text(Throwable cause) {
        String name = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? name : name + " " + cause.getMessage();
    }
}
