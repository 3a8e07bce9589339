// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A JVM that lays callbacks into its broker is killed while WeCom pushes, and before any of the work is done. */
class CallbackCrashTest {

    private static final int CALLERS = 4;
    private static final int ENOUGH = 100;

    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final AtomicInteger ids = new AtomicInteger();
    private Process process;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReceivingProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @AfterEach
    void kill() {
        process.destroyForcibly();
    }

    @Test
    void what_was_answered_is_worked_on_after_a_crash() throws Exception {
        push(port());

        Broker broker = Broker.startIn(folder);
        Main main = work(broker);
        try {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(done).containsAll(answered));
        } finally {
            main.stop();
            broker.stop();
        }

        assertThat(answered).hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertThat(done).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(ids.get());
        System.out.printf("pushed=%d answered=%d worked on=%d lost=0%n", ids.get(), answered.size(), done.size());
    }

    /** Several callers at once, until the process is killed, which happens while they push. */
    private void push(int port) throws InterruptedException {
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            Thread caller = new Thread(() -> pushUntilItFails(new Caller(port)));
            caller.start();
            callers.add(caller);
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> answered.size() >= ENOUGH);
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        for (Thread caller : callers) {
            caller.join();
        }
    }

    private void pushUntilItFails(Caller wecom) {
        try {
            int id = ids.incrementAndGet();
            while (wecom.text("x", id).statusCode() == 200) {
                answered.add(String.valueOf(id));
                id = ids.incrementAndGet();
            }
        } catch (IOException e) {
            // It was killed.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Main work(Broker broker) {
        Main main = new Main();
        main.addInitialProperty("camel.main.routes-include-pattern", "classpath:readme/receiving/durable.camel.yaml");
        main.bind("connectionFactory", broker.connections());
        main.configure().addRoutesBuilder(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:work")
                        .process(exchange -> done.add(String.valueOf(
                                exchange.getMessage().getBody(Map.class).get("MsgId"))));
            }
        });
        main.start();
        return main;
    }

    private int port() throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.startsWith("port=")) {
            line = output.readLine();
        }
        assertThat(line).as("what the process says").isNotNull();
        return Integer.parseInt(line.substring("port=".length()));
    }
}
