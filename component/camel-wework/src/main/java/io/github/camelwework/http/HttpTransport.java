// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import io.github.camelwework.environment.Environment;
import io.github.camelwework.secret.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.entity.BasicAsyncEntityProducer;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The transport over HttpClient 5's asynchronous client. Every exchange ends: by its answer, by a failure, or at its
 * deadline. A client whose I/O threads have died is replaced for the next call. Thread-safe.
 */
public final class HttpTransport implements Transport, AutoCloseable {

    private final Settings settings;
    private final Environment environment;
    private final RequestConfig defaults;
    private final Map<Duration, RequestConfig> configs = new ConcurrentHashMap<>();
    private final AtomicInteger restarts = new AtomicInteger();
    private final ReentrantLock replacing = new ReentrantLock();
    private volatile Reactor reactor;
    private volatile boolean closed;

    private HttpTransport(Settings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
        this.defaults = HttpClients.requestConfig(settings);
        this.reactor = Reactor.start(settings);
    }

    /**
     * Starts a client with a pool of its own.
     *
     * @param environment whose clock and scheduler end exchanges that last too long
     */
    public static HttpTransport start(Settings settings, Environment environment) {
        RawRequestLogs.warnWhenOn();
        return new HttpTransport(settings, environment);
    }

    @Override
    public CompletableFuture<Transport.Answer> send(Transport.Request request) {
        Reactor serving = live();
        AsyncEntityProducer body = entity(request.payload());
        OneExchange exchange = new OneExchange(body != null);
        HttpClientContext context = HttpClientContext.create();
        context.setRequestConfig(configs.computeIfAbsent(request.timeouts().response(), this::config));
        serving.begin(exchange);
        Deadline deadline = Deadline.start(
                environment, () -> request.timeouts().allowed(settings, exchange.moved()), exchange::timedOut);
        try {
            exchange.runsAs(serving.client()
                    .execute(
                            new BasicRequestProducer(
                                    message(request), body == null ? null : new WatchedEntity(body, exchange)),
                            new WatchedAnswer(
                                    new AnswerConsumer(request.fileSink(), settings.maxResponseSize()), exchange),
                            null,
                            context,
                            exchange));
        } catch (RuntimeException e) {
            exchange.failed(e);
        }
        // Not the caller's future: code that depends on it must not find the exchange among those that run.
        return exchange.answer().whenComplete((answer, failure) -> {
            deadline.cancel();
            serving.end(exchange);
        });
    }

    /** How often the client was replaced because its I/O threads had died. */
    public int restarts() {
        return restarts.get();
    }

    @Override
    public void close() {
        close(false);
    }

    /** Ends calls under way at once, or gives them a few seconds. */
    public void close(boolean atOnce) {
        closed = true;
        reactor.close(atOnce);
    }

    private Reactor live() {
        Reactor seen = reactor;
        if (closed || seen.isAlive()) {
            return seen;
        }
        replacing.lock();
        try {
            if (!closed && !reactor.isAlive()) {
                Reactor dead = reactor;
                reactor = Reactor.start(settings);
                restarts.incrementAndGet();
                dead.retire();
            }
            return reactor;
        } finally {
            replacing.unlock();
        }
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

    /**
     * The settings of connections; the names are those of camel-http.
     *
     * @param connectTimeout how long a connection may take to be made
     * @param connectionRequestTimeout how long a call may wait for a free connection of the pool
     * @param connectionTimeToLive how long a connection may live
     * @param maxResponseSize how many bytes an answer may have that is held in memory
     * @param sslContext the trust and keys for https; null for the Java platform's
     * @param proxy null for a direct connection
     */
    public record Settings(
            Duration connectTimeout,
            Duration connectionRequestTimeout,
            Duration connectionTimeToLive,
            int maxTotalConnections,
            int connectionsPerRoute,
            int maxResponseSize,
            @Nullable SSLContext sslContext,
            @Nullable Proxy proxy) {

        /**
         * An HTTP proxy on the way to WeCom.
         *
         * @param username null when the proxy asks for none
         */
        public record Proxy(
                String host,
                int port,
                @Nullable String username,
                @Nullable Secret password) {}
    }
}
