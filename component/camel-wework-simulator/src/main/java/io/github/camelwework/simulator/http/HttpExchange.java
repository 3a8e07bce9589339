// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.http;

import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.jspecify.annotations.Nullable;

/** Between Jetty and the service: reads requests whole and delivers answers, no thread waiting for either. */
final class HttpExchange extends Handler.Abstract {

    private static final byte[] NONE = {};

    private final HttpFront.Service service;
    private final IntSupplier maxBody;

    HttpExchange(HttpFront.Service service, IntSupplier maxBody) {
        this.service = service;
        this.maxBody = maxBody;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        // A stalled answer is late on purpose; the server must not give up before its client does.
        request.addIdleTimeoutListener(timeout -> false);
        ResponseWriter delivery = new ResponseWriter(request, response, callback);
        Content.Source.asByteArrayAsync(
                request,
                maxBody.getAsInt(),
                Promise.Invocable.from(
                        InvocationType.BLOCKING,
                        body -> serve(request, body, delivery),
                        failure -> refuse(request, failure, delivery)));
        return true;
    }

    private void refuse(Request request, Throwable failure, ResponseWriter delivery) {
        // Jetty reports a body that is too large so; anything else is a client that disconnected.
        if (failure instanceof IllegalStateException) {
            serve(request, null, delivery);
        } else {
            delivery.fail(failure);
        }
    }

    private void serve(Request request, byte @Nullable [] body, ResponseWriter delivery) {
        try {
            Outcome outcome = service.serve(incoming(request, body));
            if (outcome.delay().isZero()) {
                delivery.deliver(outcome);
            } else {
                request.getComponents()
                        .getScheduler()
                        .schedule(
                                () -> delivery.deliver(outcome), outcome.delay().toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (RuntimeException e) {
            delivery.fail(e);
        }
    }

    private static Incoming incoming(Request request, byte @Nullable [] body) {
        Map<String, String> headers = new HashMap<>();
        for (HttpField field : request.getHeaders()) {
            headers.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), String.valueOf(field.getValue()));
        }
        return new Incoming(
                request.getMethod(),
                String.valueOf(request.getHttpURI().getDecodedPath()),
                query(request.getHttpURI().getQuery()),
                headers,
                ip(request),
                body == null ? NONE : body,
                body == null);
    }

    private static String ip(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress address
                ? address.getAddress().getHostAddress()
                : "unknown";
    }

    private static Map<String, String> query(@Nullable String text) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : text == null ? new String[0] : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            query.putIfAbsent(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1)));
        }
        return query;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
