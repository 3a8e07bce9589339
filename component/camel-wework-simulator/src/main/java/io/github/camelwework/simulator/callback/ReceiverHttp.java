// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import io.github.camelwework.simulator.outbound.LocalHttp;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** HTTP to a receiver, with a time-out that counts the whole answer, after which the connection is cut. */
final class ReceiverHttp {

    /** Far beyond any reply that WeCom takes. */
    private static final int MOST_BYTES = 2 << 20;

    private ReceiverHttp() {}

    static CompletableFuture<HttpResponse<byte[]>> send(HttpRequest request, Duration patience) {
        CompletableFuture<HttpResponse<byte[]>> sent = LocalHttp.send(request, MOST_BYTES);
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
