// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.callback.Request;
import io.github.camelwework.callback.Sender;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A body of 1 GiB, posted by a stranger to a JVM that has 64 MiB of heap. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeBodyTest {

    private static final long GIBIBYTE = 1L << 30;
    private static final byte[] PIECE = new byte[1 << 16];

    private Process server;
    private int port;

    @BeforeAll
    void a_small_server() throws IOException {
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:MaxDirectMemorySize=32m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServeCallbacks.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = server.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.startsWith("port=")) {
            line = output.readLine();
        }
        assertThat(line).as("what the server says").isNotNull();
        port = Integer.parseInt(line.substring("port=".length()));
    }

    @AfterAll
    void stop() {
        server.destroyForcibly();
    }

    @Test
    void a_gibibyte_that_is_announced_is_too_large() throws Exception {
        assertThat(post("Content-Length: " + GIBIBYTE, false)).isEqualTo("HTTP/1.1 413 Request Entity Too Large");
        it_still_serves();
    }

    @Test
    void a_gibibyte_in_chunks_is_too_large() throws Exception {
        assertThat(post("Transfer-Encoding: chunked", true)).isEqualTo("HTTP/1.1 413 Request Entity Too Large");
        it_still_serves();
    }

    private void it_still_serves() throws IOException, InterruptedException {
        Request request = Sender.now().text("x", System.nanoTime());
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        URI.create("http://127.0.0.1:" + port + "/wework/callback?" + request.query()))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(request.body()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(server.isAlive()).isTrue();
    }

    /** The first line of the answer, for which it does not wait before all is sent, but stops as soon as it is there. */
    private String post(String header, boolean inChunks) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            out.write(("POST /wework/callback?msg_signature=x HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            long sent = 0;
            while (sent < GIBIBYTE && in.available() == 0) {
                if (inChunks) {
                    out.write((Integer.toHexString(PIECE.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                }
                out.write(PIECE);
                if (inChunks) {
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                sent += PIECE.length;
            }
            System.out.printf("%s: sent %d MiB before the answer%n", header, sent >> 20);
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII)).readLine();
        }
    }
}
