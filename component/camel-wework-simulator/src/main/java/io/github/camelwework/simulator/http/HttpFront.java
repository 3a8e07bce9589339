// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.http;

import java.io.IOException;
import java.util.function.IntSupplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server. Threads are daemons: a forgotten simulator keeps no JVM alive. */
public final class HttpFront implements AutoCloseable {

    private static final int THREADS = 64;
    private static final int BACKLOG = 1_024;
    private static final long IDLE_MILLIS = 300_000;

    /** Answers a request; called by many threads. */
    @FunctionalInterface
    public interface Service {
        /** What goes back. */
        Outcome serve(Incoming request);
    }

    private final Server server;
    private final ServerConnector connector;

    private HttpFront(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Listens.
     *
     * @param port 0 for any free one
     * @param maxBody asked for every request: bytes of a body that are read at most
     * @throws IOException when the address cannot be bound
     */
    public static HttpFront start(String host, int port, IntSupplier maxBody, Service service) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setDaemon(true);
        threads.setName("wework-simulator");
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setAcceptQueueSize(BACKLOG);
        connector.setIdleTimeout(IDLE_MILLIS);
        server.addConnector(connector);
        server.setHandler(new HttpExchange(service, maxBody));
        HttpFront front = new HttpFront(server, connector);
        front.open();
        return front;
    }

    /** The port it listens on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Closes the port and all connections, stalled ones too. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The simulator's HTTP server did not stop cleanly.", e);
        }
    }

    private void open() throws IOException {
        try {
            connector.open();
            server.start();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            close();
            throw new IOException("The simulator's HTTP server did not start.", e);
        }
    }
}
