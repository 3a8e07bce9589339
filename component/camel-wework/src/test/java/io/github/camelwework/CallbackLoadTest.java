// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.callback.Request;
import io.github.camelwework.testing.QuietExceptionHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * 5,000 events, their routes 0 to 20 s long, one in ten failing at first, each sent up to three times more as WeCom does:
 * when the answer is not 200, and also when the answer was lost on its way.
 */
class CallbackLoadTest {

    private static final int EVENTS = Integer.getInteger("callback.events", 5_000);
    private static final int TRIES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @RegisterExtension
    final CallbackDesk desk = new CallbackDesk();

    private final Random random = new Random(11);
    private final Map<String, Integer> runs = new HashMap<>();
    private final Map<String, Integer> handled = new HashMap<>();
    private final Map<String, Duration> lengths = new HashMap<>();
    private int answers;
    private int posts;
    private Duration slowest = Duration.ZERO;

    @Test
    void each_event_is_answered_in_time_and_handled_once_and_a_failed_one_again() throws Exception {
        desk.context.getRegistry().bind("quiet", new QuietExceptionHandler());
        desk.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from("wework:callback?maxWaiting=100000&exceptionHandler=#quiet")
                        .errorHandler(noErrorHandler())
                        .process(desk.taking(exchange -> lengths.get(id(exchange))))
                        .process(exchange -> run(id(exchange)));
            }
        });
        for (int i = 0; i < EVENTS; i++) {
            String id = String.valueOf(i);
            lengths.put(id, Duration.ofMillis(random.nextInt(20_000)));
            later(Duration.ofMillis(random.nextInt(60_000)), () -> send(Long.parseLong(id), 1));
        }
        desk.time.advance(Duration.ofMinutes(5));

        assertThat(answers).isEqualTo(posts).isGreaterThan(EVENTS * 2);
        assertThat(slowest).isLessThan(PATIENCE);
        for (int i = 0; i < EVENTS; i++) {
            String id = String.valueOf(i);
            assertThat(handled.getOrDefault(id, 0)).as("event %s", id).isEqualTo(1);
            assertThat(runs).as("event %s", id).containsEntry(id, i % 10 == 0 ? 2 : 1);
        }
    }

    private void run(String id) {
        int run = runs.merge(id, 1, Integer::sum);
        if (Integer.parseInt(id) % 10 == 0 && run == 1) {
            throw new IllegalStateException("made up");
        }
        handled.merge(id, 1, Integer::sum);
    }

    private void send(long id, int attempt) {
        Request request = desk.sender().nonce("n" + id + "a" + attempt).text("x", id);
        Instant sent = desk.time.now();
        posts++;
        var unused = desk.post(request).thenAccept(answer -> {
            Duration took = Duration.between(sent, desk.time.now());
            slowest = took.compareTo(slowest) > 0 ? took : slowest;
            answers++;
            boolean lost = random.nextInt(3) > 0;
            // One that fails after its answer is WeCom's to send again only if that answer was lost.
            boolean mustComeAgain = id % 10 == 0 && attempt < TRIES;
            if (attempt < TRIES && (answer.status() != 200 || lost || mustComeAgain)) {
                later(Duration.ofSeconds(answer.status() == 503 ? 6 : 21), () -> send(id, attempt + 1));
            }
        });
    }

    private void later(Duration delay, Runnable task) {
        var unused = desk.time.environment().scheduler().schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static String id(org.apache.camel.Exchange exchange) {
        return exchange.getMessage().getHeader(WeworkConstants.MSG_ID, String.class);
    }
}
