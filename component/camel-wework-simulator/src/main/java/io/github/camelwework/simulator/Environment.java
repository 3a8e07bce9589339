// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;

/** The only class that takes time, randomness and threads from the machine. */
final class Environment {

    private Environment() {}

    static Clock clock() {
        return Clock.systemUTC();
    }

    /** One daemon thread, which runs its tasks in turn. */
    static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(work -> daemon(work, name));
    }

    /** One daemon thread, which runs its tasks when they are due. */
    static ScheduledExecutorService timer(String name) {
        return Executors.newSingleThreadScheduledExecutor(work -> daemon(work, name));
    }

    static long seed() {
        return new SecureRandom().nextLong();
    }

    /** The same numbers for the same seed, safe to share between threads. */
    static RandomGenerator random(long seed) {
        return new Random(seed);
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
