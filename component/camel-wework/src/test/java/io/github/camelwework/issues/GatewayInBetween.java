// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import com.sun.net.httpserver.HttpServer;
import io.github.camelwework.WeworkComponent;
import io.github.camelwework.WeworkConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.apache.camel.Exchange;
import org.apache.camel.impl.DefaultCamelContext;

/** A server in WeCom's place that answers what a test says, and a Camel context whose component calls it. */
final class GatewayInBetween implements AutoCloseable {

    record Reply(int status, String contentType, String body) {}

    static final Reply OK = json(200, "{\"errcode\":0,\"errmsg\":\"ok\"}");

    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final DefaultCamelContext context = new DefaultCamelContext();

    GatewayInBetween() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/cgi-bin/", exchange -> {
            String path = exchange.getRequestURI().getPath().substring("/cgi-bin/".length());
            exchange.getRequestBody().readAllBytes();
            asked.add(path);
            Reply reply = replies.getOrDefault(path, OK);
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            if (!reply.contentType().isEmpty()) {
                exchange.getResponseHeaders().set("Content-Type", reply.contentType());
            }
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
        answers("gettoken", json(200, "{\"errcode\":0,\"access_token\":\"token-of-the-test\",\"expires_in\":7200}"));
        WeworkComponent component = new WeworkComponent(context);
        WeworkConfiguration configuration = component.getConfiguration();
        configuration.setBaseUrl("http://127.0.0.1:" + server.getAddress().getPort());
        configuration.setCorpId("wwgateway");
        configuration.setAgentId(1);
        configuration.setSecret("secret-of-the-app");
        configuration.setContactSecret("secret-of-the-contacts");
        context.addComponent("wework", component);
        context.start();
    }

    static Reply json(int status, String body) {
        return new Reply(status, "application/json; charset=utf-8", body);
    }

    GatewayInBetween answers(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    DefaultCamelContext context() {
        return context;
    }

    List<String> asked() {
        return asked;
    }

    /** The exchange after the endpoint had it, its exception in it when it failed. */
    Exchange call(String uri, Object body) {
        try (var template = context.createProducerTemplate()) {
            return template.request(uri, exchange -> exchange.getMessage().setBody(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.stop();
        server.stop(0);
    }
}
