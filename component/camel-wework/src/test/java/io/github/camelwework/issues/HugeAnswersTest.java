// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two answers of 1 GiB ended both I/O threads of a small JVM: their exchanges never ended, and every later send failed. */
class HugeAnswersTest {

    private static final byte[] PIECE = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
    private static final int PIECES = 1 << 14;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/cgi-bin/", HugeAnswersTest::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void each_fails_its_own_send_and_the_others_go_on() throws Exception {
        assertThat(sends("16m"))
                .containsExactly(
                        "sent=WeworkUnknownOutcomeException",
                        "sent=WeworkUnknownOutcomeException",
                        "sent=ok",
                        "sent=ok",
                        "sent=ok");
    }

    @Test
    void even_when_memory_runs_out_every_send_ends_and_the_next_one_works() throws Exception {
        assertThat(sends("1024m"))
                .hasSize(5)
                .startsWith("sent=WeworkUnknownOutcomeException", "sent=WeworkUnknownOutcomeException")
                .endsWith("sent=ok");
    }

    private List<String> sends(String cap) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SendToHugeAnswers.class.getName(),
                        "http://127.0.0.1:" + server.getAddress().getPort(),
                        cap)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            return output.lines().filter(line -> line.startsWith("sent=")).toList();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean huge = request.contains("huge");
        byte[] end = "{\"errcode\":0,\"errmsg\":\"ok\",\"access_token\":\"t\",\"expires_in\":7200,\"msgid\":\"1\"}"
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, huge ? 0 : end.length);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; huge && i < PIECES; i++) {
                out.write(PIECE);
            }
            out.write(end);
        }
    }
}
