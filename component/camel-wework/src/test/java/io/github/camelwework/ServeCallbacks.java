// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.callback.Sender;
import java.io.IOException;
import java.net.ServerSocket;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.main.MainHttpServer;
import org.apache.camel.impl.DefaultCamelContext;

/** Receives callbacks in a JVM of its own until its standard input ends, and prints where. */
public final class ServeCallbacks {

    private ServeCallbacks() {}

    /** Takes no arguments. */
    public static void main(String... arguments) throws Exception {
        int port = freePort();
        DefaultCamelContext context = new DefaultCamelContext();
        WeworkComponent component = new WeworkComponent(context);
        component.getConfiguration().setCorpId(Sender.CORP);
        component.getConfiguration().setToken(Sender.TOKEN);
        component.getConfiguration().setEncodingAesSecretKey(Sender.KEY);
        context.addComponent("wework", component);
        MainHttpServer http = new MainHttpServer();
        http.setCamelContext(context);
        http.setHost("127.0.0.1");
        http.setPort(port);
        context.addService(http);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("wework:callback").to("log:received?level=DEBUG");
            }
        });
        context.start();
        System.out.println("port=" + port);
        while (System.in.read() >= 0) {
            // Whoever started this ends it.
        }
        System.exit(0);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
