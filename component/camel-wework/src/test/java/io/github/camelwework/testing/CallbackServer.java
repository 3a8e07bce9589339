// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.testing;

import io.github.camelwework.WeworkComponent;
import io.github.camelwework.callback.Request;
import io.github.camelwework.callback.Sender;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.main.MainHttpServer;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.spi.RestConfiguration;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A Camel context that receives callbacks over a real HTTP server: one for all tests of a class, each on its own path. */
public final class CallbackServer implements BeforeAllCallback, AfterAllCallback {

    public static final String PATH = "/wework/callback";

    private final String server;
    private final HttpClient client = HttpClient.newHttpClient();
    private DefaultCamelContext context;
    private int port;
    private int paths;

    public CallbackServer(String server) {
        this.server = server;
    }

    @Override
    public void beforeAll(ExtensionContext test) throws Exception {
        port = freePort();
        context = new DefaultCamelContext();
        context.getShutdownStrategy().setTimeout(5);
        WeworkComponent component = new WeworkComponent(context);
        component.getConfiguration().setCorpId(Sender.CORP);
        component.getConfiguration().setToken(Sender.TOKEN);
        component.getConfiguration().setEncodingAesSecretKey(Sender.KEY);
        context.addComponent("wework", component);
        if (server.equals("jetty")) {
            RestConfiguration rest = new RestConfiguration();
            rest.setComponent("jetty");
            rest.setHost("127.0.0.1");
            rest.setPort(port);
            context.setRestConfiguration(rest);
        } else {
            MainHttpServer http = new MainHttpServer();
            http.setCamelContext(context);
            http.setHost("127.0.0.1");
            http.setPort(port);
            context.addService(http);
        }
        context.start();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        context.stop();
    }

    public CamelContext context() {
        return context;
    }

    public WeworkComponent component() {
        return (WeworkComponent) context.getComponent("wework");
    }

    public void routes(RouteBuilder builder) throws Exception {
        context.addRoutes(builder);
    }

    /** A path that nobody has yet. */
    public String newPath() {
        return PATH + ++paths;
    }

    public HttpResponse<byte[]> post(Request request) throws IOException, InterruptedException {
        return post(PATH, request);
    }

    public HttpResponse<byte[]> post(String path, Request request) throws IOException, InterruptedException {
        return send(to(path, request.query())
                .header("Content-Type", "text/xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.body())));
    }

    public HttpResponse<byte[]> get(String path, String query) throws IOException, InterruptedException {
        return send(to(path, query));
    }

    public HttpRequest.Builder to(String path, String query) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path + "?" + query));
    }

    public HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
