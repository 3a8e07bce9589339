// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.environment.Environment;
import io.github.camelwework.error.WeworkRateLimitException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real threads and real time: nobody is forgotten, and no place is given twice. */
class LimiterRaceTest {

    private static final int THREADS = 8;
    private static final int CALLS = 300;
    private static final int PLACES = 100;
    private static final long WINDOW = 1_000;
    private static final int LONGEST_WAIT = 2_500;
    private static final List<String> RECEIVERS = List.of("a", "b", "c", "a|b", "b|c", "a|b|c");

    /** What a test can see of a place: a little less than how long it was really taken. */
    private record Held(String receivers, long from, long until) {}

    private final Clock clock = Clock.systemUTC();
    private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(2);
    private final ExecutorService callers = Executors.newFixedThreadPool(THREADS);
    private final WeworkRateLimiter limiter = new WeworkRateLimiter(Environment.system(scheduler));
    private final Collection<Held> held = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void start() {
        limiter.start();
    }

    @AfterEach
    void stop() {
        limiter.stop();
        callers.shutdownNow();
        scheduler.shutdownNow();
    }

    @Test
    void every_call_ends_and_no_place_is_given_twice() throws Exception {
        RateGate gate = limiter.open("message/send member %d/1s".formatted(PLACES));
        List<Future<List<CompletableFuture<Permit>>>> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Random random = new Random(thread);
            threads.add(callers.submit(() -> callOften(gate, random)));
        }

        int letIn = 0;
        for (Future<List<CompletableFuture<Permit>>> thread : threads) {
            for (CompletableFuture<Permit> call : thread.get()) {
                letIn += endsWell(call) ? 1 : 0;
            }
        }

        // Three windows of 100 places for three members, and a call takes two places on average.
        assertThat(letIn).isBetween(300, 3 * 3 * PLACES);
        assertThat(limiter.getWaitingNow()).isZero();
        for (String member : List.of("a", "b", "c")) {
            List<Held> own = held.stream()
                    .filter(place -> place.receivers().contains(member))
                    .toList();
            assertThat(own).allSatisfy(place -> assertThat(own.stream()
                            .filter(other -> other.from() <= place.from() && place.from() < other.until() + WINDOW)
                            .count())
                    .isLessThanOrEqualTo(PLACES));
        }
    }

    private List<CompletableFuture<Permit>> callOften(RateGate gate, Random random) {
        List<CompletableFuture<Permit>> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            String receivers = RECEIVERS.get(random.nextInt(RECEIVERS.size()));
            LimitPolicy policy =
                    new LimitPolicy(true, OnRateLimit.WAIT, Duration.ofMillis(random.nextInt(LONGEST_WAIT)));
            int latency = random.nextInt(3);
            boolean reaches = random.nextInt(10) > 0;
            calls.add(gate.enter(LimitBench.call(receivers), policy)
                    .whenComplete((permit, failure) -> carryOut(permit, receivers, latency, reaches)));
        }
        return calls;
    }

    private void carryOut(Permit permit, String receivers, int latency, boolean reaches) {
        if (permit != null) {
            long from = clock.millis();
            var unused = scheduler.schedule(
                    () -> {
                        if (reaches) {
                            held.add(new Held(receivers, from, clock.millis()));
                            permit.wentOut();
                        }
                        permit.end();
                    },
                    latency,
                    TimeUnit.MILLISECONDS);
        }
    }

    private static boolean endsWell(CompletableFuture<Permit> call) throws Exception {
        try {
            call.get(30, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(WeworkRateLimitException.class);
            return false;
        }
    }
}
