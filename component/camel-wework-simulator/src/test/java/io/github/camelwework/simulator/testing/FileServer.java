// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;

/** Serves one file on this machine, with or without ranges, once the gate is open. */
public final class FileServer implements AutoCloseable {

    private final HttpServer server;
    private final byte[] content;
    private final boolean ranges;
    private final CountDownLatch gate;

    public FileServer(byte[] content, boolean ranges, CountDownLatch gate) throws IOException {
        this.content = content;
        this.ranges = ranges;
        this.gate = gate;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/video";
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            gate.await();
            exchange.sendResponseHeaders(ranges ? 206 : 200, content.length);
            exchange.getResponseBody().write(content);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
