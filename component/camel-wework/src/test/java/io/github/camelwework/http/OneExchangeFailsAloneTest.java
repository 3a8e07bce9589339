// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.environment.VirtualTime;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a server answers, and whatever is thrown while it is taken in: that exchange ends, and no other. */
class OneExchangeFailsAloneTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST = 100_000;

    private final VirtualTime time = new VirtualTime();
    private final HttpTransport.Settings settings = new HttpTransport.Settings(
            Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMinutes(5), 10, 10, MOST, null, null);
    private final HttpTransport transport = HttpTransport.start(settings, time.environment());

    @AfterEach
    void close() {
        transport.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1073741824", "Transfer-Encoding: chunked"})
    void an_answer_over_the_cap_is_not_read_on_and_its_connection_is_closed(String length) throws Exception {
        try (ServerSocket server = listen()) {
            CompletableFuture<Transport.Answer> answer = send(server, null);
            try (Socket connection = server.accept()) {
                byte[] chunk = ("4000\r\n" + "x".repeat(0x4000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
                assertThat(writesUntilItBreaks(connection, "HTTP/1.1 200 OK\r\n" + length + "\r\n\r\n", chunk))
                        .isLessThan(1 << 26);
            }
            TransportException failure = failure(answer);
            assertThat(failure).hasMessageContaining("maxResponseSize").hasMessageContaining("100000");
            assertThat(failure.isLasting()).isTrue();
            assertThat(failure.surelyNotSent()).isFalse();
            works(server);
        }
    }

    @Test
    void a_file_over_its_cap_is_not_read_on() throws Exception {
        try (ServerSocket server = listen()) {
            CompletableFuture<Transport.Answer> answer = send(server, sink(SpoolFile.create(50_000)));
            try (Socket connection = server.accept()) {
                byte[] part = new byte[0x4000];
                writesUntilItBreaks(connection, "HTTP/1.1 200 OK\r\nContent-Disposition: attachment\r\n\r\n", part);
            }
            assertThat(failure(answer)).hasMessageContaining("maxFileSize");
            works(server);
        }
    }

    @Test
    void headers_without_an_end_are_given_up() throws Exception {
        try (ServerSocket server = listen()) {
            CompletableFuture<Transport.Answer> answer = send(server, null);
            try (Socket connection = server.accept()) {
                writesUntilItBreaks(
                        connection, "HTTP/1.1 200 OK\r\n", "X-More: again\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            failure(answer);
            works(server);
        }
    }

    @Test
    void an_error_while_an_answer_is_taken_in_fails_that_exchange_and_no_other() throws Exception {
        for (Error error :
                new Error[] {new OutOfMemoryError("made up"), new StackOverflowError(), new AssertionError()}) {
            for (int step = 0; step < 3; step++) {
                try (ServerSocket server = listen()) {
                    CompletableFuture<Transport.Answer> broken = send(server, sink(new Throwing(error, step)));
                    try (Socket first = server.accept()) {
                        CompletableFuture<Transport.Answer> other = send(server, null);
                        try (Socket second = server.accept()) {
                            respond(first, "Content-Disposition: attachment\r\n", "file");
                            assertThat(failure(broken))
                                    .hasMessageContaining(error.getClass().getName());
                            respond(second, "", "{}");
                            assertThat(other.get().status()).isEqualTo(200);
                        }
                    }
                    works(server);
                }
            }
        }
        assertThat(transport.restarts()).isZero();
    }

    @Test
    void a_dead_client_is_replaced_for_the_next_call() throws Exception {
        try (ServerSocket server = listen()) {
            works(server);
            endThreads();

            works(server);
            assertThat(transport.restarts()).isEqualTo(1);
        }
    }

    @Test
    void what_a_dead_thread_served_ends_and_does_not_wait_for_ever() throws Exception {
        try (ServerSocket server = listen()) {
            CompletableFuture<Transport.Answer> answer = transport.send(new Transport.Request(
                    "POST",
                    url(server),
                    new Transport.Payload.Json(new byte[10]),
                    Timeouts.of(Duration.ofHours(1)),
                    null));
            try (Socket connection = server.accept()) {
                connection.getInputStream().readNBytes(20);
                endThreads();
                failure(answer);
            }
            works(server);
        }
    }

    @Test
    void bytes_that_trickle_in_do_not_keep_a_call_alive() throws Exception {
        try (ServerSocket server = listen()) {
            CompletableFuture<Transport.Answer> answer = transport.send(new Transport.Request(
                    "POST",
                    url(server),
                    new Transport.Payload.Json(new byte[10]),
                    Timeouts.of(Duration.ofSeconds(2)),
                    null));
            try (Socket connection = server.accept()) {
                OutputStream out = connection.getOutputStream();
                out.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".getBytes(StandardCharsets.US_ASCII));
                out.flush();
                connection.getInputStream().readNBytes(20);
                time.advance(Duration.ofMillis(11_999));
                assertThat(answer).isNotDone();
                time.advance(Duration.ofMillis(2));

                assertThat(failure(answer).surelyNotSent()).isFalse();
                assertThat(failure(answer)).hasMessageContaining("callTimeout");
                assertThat(isClosed(connection)).isTrue();
            }
            works(server);
        }
        assertThat(time.scheduledTasks()).isZero();
    }

    @Test
    void a_large_file_may_take_its_time_unless_callTimeout_says_otherwise() {
        Duration silence = Duration.ofSeconds(2);

        assertThat(Timeouts.of(silence).allowed(settings, 0)).isEqualTo(Duration.ofSeconds(12));
        assertThat(Timeouts.of(silence).allowed(settings, 20L << 20)).isEqualTo(Duration.ofSeconds(12 + 320));
        assertThat(Timeouts.ofMillis(2_000, 5_000).allowed(settings, 20L << 20)).isEqualTo(Duration.ofSeconds(5));
    }

    /** Interrupts the client's I/O threads, which ends them as an Error in one would. */
    private static void endThreads() throws InterruptedException {
        List<Thread> serving = Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().startsWith("wework-http-"))
                .filter(thread -> Arrays.stream(thread.getValue())
                        .anyMatch(frame -> frame.getClassName().endsWith(".SingleCoreIOReactor")))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(serving).isNotEmpty();
        for (Thread thread : serving) {
            thread.interrupt();
            thread.join(PATIENCE.toMillis());
            assertThat(thread.isAlive()).isFalse();
        }
    }

    private void works(ServerSocket server) throws Exception {
        CompletableFuture<Transport.Answer> answer = send(server, null);
        try (Socket connection = server.accept()) {
            respond(connection, "", "{}");
            assertThat(answer.get().status()).isEqualTo(200);
        }
    }

    private CompletableFuture<Transport.Answer> send(ServerSocket server, Transport.FileSink sink) {
        return transport.send(
                new Transport.Request("GET", url(server), new Transport.Payload.Empty(), Timeouts.of(PATIENCE), sink));
    }

    private static String url(ServerSocket server) {
        return "http://127.0.0.1:" + server.getLocalPort() + "/cgi-bin/x?access_token=t";
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

    /** Reads what the client had sent already, until it has closed the connection, gracefully or not. */
    private static boolean isClosed(Socket connection) {
        try {
            return connection.getInputStream().readAllBytes() != null;
        } catch (IOException e) {
            return true;
        }
    }

    private static Transport.FileSink sink(OutputStream content) {
        return () -> {
            if (content instanceof Throwing throwing) {
                throwing.at(0);
            }
            return content;
        };
    }

    private static void respond(Socket connection, String headers, String body) throws IOException {
        connection
                .getOutputStream()
                .write(("HTTP/1.1 200 OK\r\n" + headers + "Connection: close\r\nContent-Length: " + body.length()
                                + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes the part again and again until the other side has closed the connection; how many bytes that took. */
    private static long writesUntilItBreaks(Socket connection, String head, byte[] part) throws IOException {
        OutputStream out = connection.getOutputStream();
        long written = 0;
        try {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            while (written < 1 << 30) {
                out.write(part);
                written += part.length;
            }
        } catch (IOException e) {
            // It has.
        }
        return written;
    }

    /** Throws an Error when it is opened, written to or closed. */
    private static final class Throwing extends OutputStream {

        private final Error error;
        private final int step;

        Throwing(Error error, int step) {
            this.error = error;
            this.step = step;
        }

        void at(int reached) {
            if (reached == step) {
                throw error;
            }
        }

        @Override
        public void write(int value) {
            at(1);
        }

        @Override
        public void close() {
            at(2);
        }
    }
}
