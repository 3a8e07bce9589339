// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.environment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A time in which nobody waits: a pause ends at once, the clock moves on by its length, and its length is noted. Deadlines of calls
 * never come. Thread-safe.
 */
public final class UnhurriedTime extends ScheduledThreadPoolExecutor {

    private static final List<String> DEADLINES = List.of("Deadline", "FlightControl", "Lease");

    private final VirtualTime time = new VirtualTime();
    private final List<Duration> pauses = new ArrayList<>();

    public UnhurriedTime() {
        super(1, Executors.defaultThreadFactory());
    }

    /** The environment of this time; randomness repeats itself in each run. */
    public Environment environment() {
        return new Environment(
                time.environment(new Random(1)).clock(), new Random(42), (ScheduledExecutorService) this);
    }

    /** The pauses so far, in order. */
    public List<Duration> pauses() {
        synchronized (pauses) {
            return List.copyOf(pauses);
        }
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        String name = command.getClass().getName();
        if (DEADLINES.stream().anyMatch(name::contains)) {
            return super.schedule(() -> {}, 1, TimeUnit.DAYS);
        }
        Duration length = Duration.of(delay, unit.toChronoUnit());
        synchronized (pauses) {
            pauses.add(length);
            time.pass(length);
        }
        return super.schedule(command, 0, unit);
    }
}
