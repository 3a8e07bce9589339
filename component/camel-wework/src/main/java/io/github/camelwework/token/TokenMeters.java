// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import java.util.concurrent.atomic.AtomicLong;

/** What the service counts since it was made. All of it is rare: plain counters do. */
final class TokenMeters {

    private final AtomicLong fetches = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicLong invalidations = new AtomicLong();

    void fetched() {
        fetches.incrementAndGet();
    }

    void failed() {
        failures.incrementAndGet();
    }

    void invalidated() {
        invalidations.incrementAndGet();
    }

    long fetches() {
        return fetches.get();
    }

    long failures() {
        return failures.get();
    }

    long invalidations() {
        return invalidations.get();
    }
}
