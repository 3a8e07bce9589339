// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.environment.Environment;
import io.github.camelwework.http.Transport.Payload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a bare socket: what the client does when the other side does not behave like an HTTP server at all. */
class HttpTransportTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final HttpTransport transport = HttpTransport.start(
            new HttpTransport.Settings(
                    Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMinutes(5), 10, 10, 1 << 20, null, null),
            Environment.system(scheduler));

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        transport.close();
        scheduler.shutdownNow();
    }

    @Test
    void a_refused_connection_was_surely_not_sent() throws Exception {
        int port;
        try (ServerSocket closed = listen()) {
            port = closed.getLocalPort();
        }
        TransportException failure = failure(send(port, json("{}")));
        assertThat(failure.surelyNotSent()).isTrue();
        assertThat(failure).hasMessage("the connection was refused");
    }

    @Test
    void a_connection_that_breaks_after_the_body_may_have_been_acted_upon() throws Exception {
        try (ServerSocket server = listen()) {
            CompletableFuture<Transport.Answer> answer = send(server.getLocalPort(), json("{\"a\":1}"));
            try (Socket connection = server.accept()) {
                readUntil(connection.getInputStream(), "{\"a\":1}");
            }
            assertThat(failure(answer).surelyNotSent()).isFalse();
        }
    }

    @Test
    void a_connection_that_breaks_before_the_end_of_the_body_was_surely_not_acted_upon() throws Exception {
        try (ServerSocket server = listen()) {
            server.setReceiveBufferSize(1024);
            byte[] large = new byte[16 * 1024 * 1024];
            CompletableFuture<Transport.Answer> answer =
                    send(server.getLocalPort(), new Payload.Upload(FilePart.of("a.bin", "a/b", large)));
            try (Socket connection = server.accept()) {
                assertThat(connection.getInputStream().readNBytes(1024)).hasSize(1024);
                connection.setSoLinger(true, 0);
            }
            assertThat(failure(answer).surelyNotSent()).isTrue();
        }
    }

    @Test
    void a_silent_server_is_given_up_after_the_response_timeout() throws Exception {
        try (ServerSocket server = listen()) {
            CompletableFuture<Transport.Answer> answer = transport.send(new Transport.Request(
                    "GET", url(server.getLocalPort()), new Payload.Empty(), Timeouts.of(Duration.ofMillis(50)), null));
            TransportException failure = failure(answer);
            assertThat(failure.surelyNotSent()).isFalse();
            assertThat(failure).hasMessageContaining("responseTimeout");
        }
    }

    @Test
    void an_upload_has_a_length_and_its_name_in_raw_utf_8() throws Exception {
        Path file = folder.resolve("a.bin");
        byte[] content = new byte[50_000];
        new Random(7).nextBytes(content);
        Files.write(file, content);
        try (ServerSocket server = listen()) {
            var answer = send(
                    server.getLocalPort(),
                    new Payload.Upload(FilePart.of("值班表 😀.bin", "application/octet-stream", file, content.length)));
            try (Socket connection = server.accept()) {
                byte[] received = readUntil(connection.getInputStream(), "--\r\n");
                respond(connection.getOutputStream(), "{}");
                String text = new String(received, StandardCharsets.ISO_8859_1);
                assertThat(text)
                        .containsIgnoringCase("content-length: ")
                        .doesNotContainIgnoringCase("transfer-encoding");
                assertThat(text).contains(new String(content, StandardCharsets.ISO_8859_1));
                assertThat(new String(received, StandardCharsets.UTF_8))
                        .contains("name=\"media\"; filename=\"值班表 😀.bin\"; filelength=50000");
            }
            assertThat(answer.get().status()).isEqualTo(200);
        }
    }

    private CompletableFuture<Transport.Answer> send(int port, Payload payload) {
        return transport.send(new Transport.Request("POST", url(port), payload, Timeouts.of(PATIENCE), null));
    }

    private static Payload json(String text) {
        return new Payload.Json(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String url(int port) {
        return "http://127.0.0.1:" + port + "/cgi-bin/x?access_token=t";
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    private static TransportException failure(CompletableFuture<?> answer) {
        return (TransportException) assertThat(answer)
                .failsWithin(PATIENCE)
                .withThrowableOfType(ExecutionException.class)
                .actual()
                .getCause();
    }

    private static byte[] readUntil(InputStream stream, String end) throws IOException {
        byte[] wanted = end.getBytes(StandardCharsets.UTF_8);
        var received = new java.io.ByteArrayOutputStream();
        while (!endsWith(received.toByteArray(), wanted)) {
            byte[] chunk = new byte[64 * 1024];
            int count = stream.read(chunk);
            assertThat(count).as("bytes before the end").isPositive();
            received.write(chunk, 0, count);
        }
        return received.toByteArray();
    }

    private static boolean endsWith(byte[] bytes, byte[] end) {
        return bytes.length >= end.length
                && java.util.Arrays.equals(bytes, bytes.length - end.length, bytes.length, end, 0, end.length);
    }

    private static void respond(OutputStream out, String json) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + json.length() + "\r\n\r\n"
                        + json)
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
