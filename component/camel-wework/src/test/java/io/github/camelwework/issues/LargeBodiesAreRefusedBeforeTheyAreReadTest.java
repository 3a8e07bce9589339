// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.WeworkComponent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.platform.http.main.MainHttpServer;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cap of a callback counts before the server's buffer: ten strangers cannot fill the memory with bodies that are refused later. */
class LargeBodiesAreRefusedBeforeTheyAreReadTest {

    private static final int MEBIBYTE = 1 << 20;
    private static final int A_HUNG_TEST_MILLIS = 30_000;
    private static final String TOO_LARGE = "HTTP/1.1 413 Request Entity Too Large";

    private final DefaultCamelContext context = new DefaultCamelContext();
    private int port;

    @BeforeEach
    void start() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        WeworkComponent component = new WeworkComponent(context);
        component.getConfiguration().setCorpId("ww1");
        component.getConfiguration().setToken("tk123456");
        component.getConfiguration().setEncodingAesSecretKey("a".repeat(43));
        context.addComponent("wework", component);
        MainHttpServer http = new MainHttpServer();
        http.setCamelContext(context);
        http.setHost("127.0.0.1");
        http.setPort(port);
        context.addService(http);
        context.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("wework:callback").routeId("callback").to("log:received?level=DEBUG");
                from("platform-http:/upload").setBody(constant("taken"));
            }
        });
        context.start();
    }

    @AfterEach
    void stop() {
        context.stop();
    }

    @Test
    void one_that_is_announced_is_refused_before_a_byte_of_it_is_sent() throws IOException {
        assertThat(answer("/wework/callback", "Content-Length: " + 2 * MEBIBYTE, new byte[0]))
                .isEqualTo(TOO_LARGE);
    }

    @Test
    void one_that_never_ends_is_refused_at_the_cap() throws IOException {
        assertThat(answer("/wework/callback", "Transfer-Encoding: chunked", chunk(MEBIBYTE + 1)))
                .isEqualTo(TOO_LARGE);
    }

    @Test
    void one_below_the_cap_is_read_and_judged() throws IOException {
        assertThat(answer("/wework/callback", "Content-Length: 1000", new byte[1000]))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void the_cap_counts_after_a_restart_and_no_other_path_has_it() throws Exception {
        context.getRouteController().stopRoute("callback");
        context.getRouteController().startRoute("callback");
        assertThat(answer("/wework/callback", "Content-Length: " + 2 * MEBIBYTE, new byte[0]))
                .isEqualTo(TOO_LARGE);
        assertThat(answer("/upload", "Content-Length: " + 2 * MEBIBYTE, new byte[2 * MEBIBYTE]))
                .startsWith("HTTP/1.1 200");
    }

    private String answer(String path, String header, byte[] body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(A_HUNG_TEST_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + "?msg_signature=x HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    private static byte[] chunk(int size) {
        byte[] head = (Integer.toHexString(size) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] chunk = new byte[head.length + size];
        System.arraycopy(head, 0, chunk, 0, head.length);
        return chunk;
    }
}
