// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what must not run under the lock, in order and one after another. Never one inside the other: a call that is let
 * in and fails on the spot lets the next one in, and ten thousand of them would be too deep for any stack.
 */
final class Handover {

    private static final Logger LOG = LoggerFactory.getLogger(Handover.class);

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger runs = new AtomicInteger();

    void add(Runnable task) {
        tasks.add(task);
    }

    /** Runs what was added, unless another thread, or this one further up, is about it: then that one does. */
    void run() {
        if (tasks.isEmpty() || runs.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                run(task);
            }
            seen = runs.addAndGet(-seen);
        } while (seen != 0);
    }

    /** One that fails must not keep the rest from being run, now and ever after. */
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (Throwable failure) {
            LOG.debug("A call that was admitted or refused failed in its own steps", failure);
        }
    }
}
