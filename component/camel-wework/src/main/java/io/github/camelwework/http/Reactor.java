// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorStatus;

/**
 * One HTTP client and its I/O threads. An Error in one of them ends that thread for good: the exchanges that it served end
 * with it, those of the others go on, and the next call needs another reactor. Thread-safe.
 */
final class Reactor {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Set<OneExchange> exchanges = ConcurrentHashMap.newKeySet();
    private final CloseableHttpAsyncClient client;
    private volatile boolean damaged;
    private volatile boolean retired;

    private Reactor(HttpTransport.Settings settings) {
        this.client = HttpClients.create(settings, this::thread);
    }

    static Reactor start(HttpTransport.Settings settings) {
        Reactor reactor = new Reactor(settings);
        reactor.client.start();
        return reactor;
    }

    CloseableHttpAsyncClient client() {
        return client;
    }

    boolean isAlive() {
        IOReactorStatus status = client.getStatus();
        // It begins to be active in a thread of its own.
        return !damaged && (status == IOReactorStatus.INACTIVE || status == IOReactorStatus.ACTIVE);
    }

    void begin(OneExchange exchange) {
        exchanges.add(exchange);
    }

    void end(OneExchange exchange) {
        exchanges.remove(exchange);
        closeWhenIdle();
    }

    /** Closes it when the last of its exchanges has ended. */
    void retire() {
        retired = true;
        closeWhenIdle();
    }

    /** Ends exchanges under way at once, or gives them a few seconds. */
    void close(boolean atOnce) {
        client.close(atOnce ? CloseMode.IMMEDIATE : CloseMode.GRACEFUL);
    }

    private void closeWhenIdle() {
        if (retired && exchanges.isEmpty()) {
            client.close(CloseMode.IMMEDIATE);
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(() -> serve(work), "wework-http-" + NUMBER.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    private void serve(Runnable work) {
        Throwable cause = null;
        try {
            work.run();
        } catch (Throwable e) {
            // Nobody is above who could make use of it: those whom it hit are told below.
            cause = e;
        }
        damaged = true;
        Thread ended = Thread.currentThread();
        for (OneExchange exchange : exchanges) {
            exchange.threadEnded(ended, cause);
        }
    }
}
