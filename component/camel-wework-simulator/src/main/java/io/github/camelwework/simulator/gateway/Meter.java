// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import java.time.Instant;

/** One count: a window that begins with its first call, and a block of the same length once it overflows. */
final class Meter {

    private final RateLimits.Limit limit;
    private Instant ends = Instant.MIN;
    private long used;

    Meter(RateLimits.Limit limit) {
        this.limit = limit;
    }

    /** Whether one more fits; the first that does not starts the block, those after it do not lengthen it. */
    boolean admit(Instant now) {
        if (isStale(now)) {
            ends = now.plus(limit.window());
            used = 0;
        }
        used++;
        if (used == limit.calls() + 1) {
            ends = now.plus(limit.window());
        }
        return used <= limit.calls();
    }

    boolean isStale(Instant now) {
        return !now.isBefore(ends);
    }
}
