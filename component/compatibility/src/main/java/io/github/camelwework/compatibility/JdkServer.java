// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.compatibility;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.camel.CamelContext;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.spi.RestConfiguration;
import org.apache.camel.spi.RestConsumerFactory;
import org.apache.camel.support.DefaultConsumer;
import org.apache.camel.support.DefaultEndpoint;

/** The JDK's HTTP server as Camel sees one, as not every version of Camel comes with a server of the same name. */
final class JdkServer implements RestConsumerFactory, AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Site> sites = new ConcurrentHashMap<>();

    JdkServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Override
    public Consumer createConsumer(
            CamelContext camel,
            Processor processor,
            String verb,
            String basePath,
            String uriTemplate,
            String consumes,
            String produces,
            RestConfiguration configuration,
            Map<String, Object> parameters) {
        return new Site(camel, processor, verb + " " + basePath);
    }

    private void serve(HttpExchange http) throws IOException {
        Site site = sites.get(http.getRequestMethod() + " " + http.getRequestURI().getPath());
        if (site == null) {
            http.sendResponseHeaders(404, -1);
            http.close();
        } else {
            site.serve(http);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static final class Place extends DefaultEndpoint {

        private final String name;

        Place(CamelContext camel, String name) {
            this.name = name;
            setCamelContext(camel);
        }

        @Override
        protected String createEndpointUri() {
            return "jdk-server:" + name;
        }

        @Override
        public Producer createProducer() {
            throw new UnsupportedOperationException("A server sends nothing.");
        }

        @Override
        public Consumer createConsumer(Processor processor) {
            throw new UnsupportedOperationException("The factory makes consumers.");
        }
    }

    private final class Site extends DefaultConsumer {

        private final String name;

        Site(CamelContext camel, Processor processor, String name) {
            super(new Place(camel, name), processor);
            this.name = name;
        }

        @Override
        protected void doStart() throws Exception {
            super.doStart();
            sites.put(name, this);
        }

        @Override
        protected void doStop() throws Exception {
            sites.remove(name);
            super.doStop();
        }

        void serve(HttpExchange http) throws IOException {
            try (http) {
                Exchange exchange = createExchange(false);
                exchange.getMessage().setHeader(Exchange.HTTP_METHOD, http.getRequestMethod());
                exchange.getMessage()
                        .setHeader(Exchange.HTTP_RAW_QUERY, http.getRequestURI().getRawQuery());
                exchange.getMessage().setBody(http.getRequestBody());
                getProcessor().process(exchange);
                byte[] body = exchange.getMessage().getBody(byte[].class);
                int status = exchange.getMessage().getHeader(Exchange.HTTP_RESPONSE_CODE, 200, int.class);
                http.sendResponseHeaders(status, body == null || body.length == 0 ? -1 : body.length);
                if (body != null) {
                    http.getResponseBody().write(body);
                }
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }
}
