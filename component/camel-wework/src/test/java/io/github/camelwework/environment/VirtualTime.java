// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.environment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * A clock that stands still until a test moves it, with the scheduler that goes by it. What is scheduled runs on the
 * thread that moves the clock, in order, and sees the very time it was scheduled for.
 */
public final class VirtualTime {

    /** Where the clock starts. */
    public static final Instant START = Instant.parse("2026-11-22T00:00:00Z");

    private final AtomicLong now = new AtomicLong(START.toEpochMilli());
    private final VirtualScheduler scheduler = new VirtualScheduler(now);

    /** The environment of this time; chance repeats itself in each run. */
    public Environment environment() {
        return environment(new Random(42));
    }

    /** The environment of this time with a chance of the test's own. */
    public Environment environment(RandomGenerator random) {
        return new Environment(new VirtualClock(), random, scheduler);
    }

    /** The clock's time. */
    public Instant now() {
        return Instant.ofEpochMilli(now.get());
    }

    /** Moves the clock on and runs what is due. */
    public void advance(Duration duration) {
        scheduler.runUntil(now.get() + duration.toMillis());
    }

    /** Moves the clock on and runs nothing, as if the scheduler's thread were stuck. */
    public void pass(Duration duration) {
        now.addAndGet(duration.toMillis());
    }

    /** How many tasks wait for their time. */
    public int scheduledTasks() {
        return scheduler.size();
    }

    private final class VirtualClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("Only UTC.");
        }

        @Override
        public Instant instant() {
            return now();
        }

        @Override
        public long millis() {
            return now.get();
        }
    }
}
