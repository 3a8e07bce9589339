// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;

/** Receives callbacks and lays them into its broker, in a JVM of its own that is killed; its work never ends. */
public final class ReceivingProcess {

    private ReceivingProcess() {}

    /** The folder of the broker. */
    public static void main(String... arguments) throws Exception {
        Broker broker = Broker.startIn(Path.of(arguments[0]));
        int port = freePort();
        Main main = new Main();
        Caller.properties(port).forEach(main::addInitialProperty);
        readme().forEach((name, value) -> main.addInitialProperty(String.valueOf(name), String.valueOf(value)));
        main.addInitialProperty(
                "camel.main.routes-include-pattern",
                "classpath:camel/wework/callback-to-jms.camel.yaml,classpath:readme/receiving/durable.camel.yaml");
        main.bind("connectionFactory", broker.connections());
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:work").process(exchange -> new CountDownLatch(1).await());
            }
        });
        main.start();
        System.out.println("port=" + port);
        new CountDownLatch(1).await();
    }

    /** The properties that the page "Receiving" shows. */
    private static Properties readme() throws IOException {
        Properties properties = new Properties();
        try (InputStream file = ReceivingProcess.class.getResourceAsStream("/readme/receiving/durable.properties")) {
            properties.load(file);
        }
        return properties;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
