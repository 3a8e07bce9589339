// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.WeworkAccount;
import io.github.camelwework.WeworkComponent;
import io.github.camelwework.callback.Sender;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.main.MainHttpServer;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The token of callback settings that was changed counts from the restart of the route on. */
class CallbackSecretsThatRotateTest {

    private static final String OTHER = "tk654321";

    private final DefaultCamelContext context = new DefaultCamelContext();
    private final WeworkComponent component = new WeworkComponent(context);
    private int port;
    private long messages;

    @BeforeEach
    void start() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        component.getConfiguration().setCorpId(Sender.CORP);
        component.getConfiguration().setToken(Sender.TOKEN);
        component.getConfiguration().setEncodingAesSecretKey(Sender.KEY);
        context.addComponent("wework", component);
        MainHttpServer http = new MainHttpServer();
        http.setCamelContext(context);
        http.setHost("127.0.0.1");
        http.setPort(port);
        context.addService(http);
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void at_the_component() throws Exception {
        route("wework:callback");
        assertThat(push(Sender.now())).isEqualTo(200);
        component.getConfiguration().setToken(OTHER);
        restart();
        assertThat(push(Sender.now())).isEqualTo(403);
        assertThat(push(Sender.now().token(OTHER))).isEqualTo(200);
    }

    @Test
    void at_an_account() throws Exception {
        WeworkAccount account = new WeworkAccount();
        account.setCorpId(Sender.CORP);
        account.setToken(Sender.TOKEN);
        account.setEncodingAesSecretKey(Sender.KEY);
        context.getRegistry().bind("tenant", account);
        route("wework:callback?account=tenant");
        assertThat(push(Sender.now())).isEqualTo(200);
        account.setToken(OTHER);
        restart();
        assertThat(push(Sender.now())).isEqualTo(403);
        assertThat(push(Sender.now().token(OTHER))).isEqualTo(200);
    }

    private void route(String uri) throws Exception {
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from(uri).routeId("callback").to("log:received?level=DEBUG");
            }
        });
    }

    private void restart() throws Exception {
        context.getRouteController().stopRoute("callback");
        context.getRouteController().startRoute("callback");
    }

    private int push(Sender sender) throws Exception {
        var request = sender.text("x", ++messages);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + port + "/wework/callback?" + request.query()))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(request.body()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }
}
