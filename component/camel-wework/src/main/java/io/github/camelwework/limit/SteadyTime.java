// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.time.Clock;

/**
 * A clock's milliseconds, never going back: when the clock is set back, time goes on from where it stood. What was
 * counted would otherwise lie in the future and hold everybody up. Thread-safe.
 */
final class SteadyTime {

    private final Clock clock;
    private long offset;
    private long last = Long.MIN_VALUE;

    SteadyTime(Clock clock) {
        this.clock = clock;
    }

    synchronized long now() {
        long now = clock.millis() + offset;
        if (now < last) {
            offset += last - now;
            now = last;
        }
        last = now;
        return now;
    }
}
