// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.entity.BasicAsyncEntityProducer;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** The transport over HttpClient 5's asynchronous client. Thread-safe. */
public final class HttpTransport implements Transport, AutoCloseable {

    private final CloseableHttpAsyncClient client;
    private final RequestConfig defaults;
    private final Map<Duration, RequestConfig> configs = new ConcurrentHashMap<>();

    private HttpTransport(CloseableHttpAsyncClient client, RequestConfig defaults) {
        this.client = client;
        this.defaults = defaults;
    }

    /** Starts a client with a pool of its own. */
    public static HttpTransport start(HttpSettings settings) {
        RawRequestLogs.warnWhenOn();
        CloseableHttpAsyncClient client = HttpClients.create(settings);
        client.start();
        return new HttpTransport(client, HttpClients.requestConfig(settings));
    }

    @Override
    public CompletableFuture<Transport.Answer> send(Transport.Request request) {
        CompletableFuture<Transport.Answer> answer = new CompletableFuture<>();
        WatchedEntity entity = WatchedEntity.of(entity(request.payload()));
        HttpClientContext context = HttpClientContext.create();
        context.setRequestConfig(configs.computeIfAbsent(request.responseTimeout(), this::config));
        // The result comes through the completion; the future would only repeat it.
        var unused = client.execute(
                new BasicRequestProducer(message(request), entity),
                new AnswerConsumer(request.fileSink()),
                null,
                context,
                new Completion(answer, entity));
        return answer;
    }

    @Override
    public void close() {
        close(false);
    }

    /** Ends calls under way at once, or gives them a few seconds. */
    public void close(boolean atOnce) {
        client.close(atOnce ? CloseMode.IMMEDIATE : CloseMode.GRACEFUL);
    }

    private static BasicHttpRequest message(Transport.Request request) {
        BasicHttpRequest message = new BasicHttpRequest(request.method(), URI.create(request.uri()));
        String range = request.fileSink() == null ? null : request.fileSink().range();
        if (range != null) {
            message.setHeader(HttpHeaders.RANGE, range);
        }
        return message;
    }

    private RequestConfig config(Duration responseTimeout) {
        return RequestConfig.copy(defaults)
                .setResponseTimeout(Timeout.of(responseTimeout))
                .build();
    }

    private static @Nullable AsyncEntityProducer entity(Transport.Payload payload) {
        if (payload instanceof Transport.Payload.Json json) {
            return new BasicAsyncEntityProducer(json.utf8(), HttpClients.JSON);
        }
        if (payload instanceof Transport.Payload.Upload upload) {
            return new MultipartEntityProducer(upload.file());
        }
        return null;
    }

    private record Completion(
            CompletableFuture<Transport.Answer> answer,
            @Nullable WatchedEntity entity) implements FutureCallback<Transport.Answer> {

        @Override
        public void completed(Transport.Answer result) {
            answer.complete(result);
        }

        @Override
        public void failed(Exception cause) {
            answer.completeExceptionally(Failures.explain(cause, entity != null && !entity.wasSent()));
        }

        @Override
        public void cancelled() {
            failed(new CancellationException("the HTTP client is stopping"));
        }
    }
}
