// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bounds the retries of one corp and app together: when WeCom is down, a hundred retries go out and after that first
 * attempts only, however many calls there are. A success gives a little back. Thread-safe.
 */
final class RetryBudget {

    private static final int CAPACITY = 500;
    private static final int COST = 5;

    private final AtomicInteger left = new AtomicInteger(CAPACITY);

    boolean take() {
        return left.getAndUpdate(now -> now >= COST ? now - COST : now) >= COST;
    }

    void succeeded() {
        // Full is the common case; reading alone keeps the line of memory shared between cores.
        if (left.get() < CAPACITY) {
            left.updateAndGet(now -> Math.min(CAPACITY, now + 1));
        }
    }
}
