// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.environment;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/**
 * Time, randomness and threads. Whatever needs one of them is given this, and no other class asks the machine: tests move
 * the clock and run what was scheduled by hand.
 *
 * @param clock the time of day
 * @param random spreads what would otherwise happen at the same instant; not for keys; safe for many threads
 * @param scheduler runs short tasks later; its creator shuts it down
 */
public record Environment(Clock clock, RandomGenerator random, ScheduledExecutorService scheduler) {

    /** Random values that cannot be predicted, for keys and nonces. Slower than the other generator; safe for many threads. */
    public static RandomGenerator secureRandom() {
        return new SecureRandom();
    }

    /** The machine's own time and chance, with the scheduler. */
    public static Environment system(ScheduledExecutorService scheduler) {
        // A thread's own generator at each call: the common ones are contended or not safe for many threads.
        return new Environment(
                Clock.systemUTC(), () -> ThreadLocalRandom.current().nextLong(), scheduler);
    }

    /** The machine's time of day, for programs that schedule nothing. */
    public static Clock timeOfDay() {
        return Clock.systemUTC();
    }
}
