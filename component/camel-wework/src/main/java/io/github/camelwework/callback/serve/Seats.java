// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import java.util.concurrent.atomic.AtomicInteger;

/** How many requests wait for their routes, which may cost the HTTP server a thread each. Thread-safe. */
final class Seats {

    private final AtomicInteger taken = new AtomicInteger();

    /** Takes one, unless as many are taken; who gets one gives it back. */
    public boolean take(int most) {
        int before = taken.getAndUpdate(now -> now < most ? now + 1 : now);
        return before < most;
    }

    /** Gives one back. */
    public void free() {
        taken.decrementAndGet();
    }
}
