// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Starts jobs in the order of arrival, with a limit on how many run at once. Thread-safe. */
final class JobLimiter {

    private final Executor starter;
    private final IntSupplier width;
    private final Deque<Supplier<CompletableFuture<?>>> waiting = new ArrayDeque<>();
    private int running;

    /**
     * JobLimiter without jobs.
     *
     * @param starter one thread, so that the order is kept
     */
    JobLimiter(Executor starter, IntSupplier width) {
        this.starter = starter;
        this.width = width;
    }

    void add(Supplier<CompletableFuture<?>> job) {
        synchronized (this) {
            waiting.add(job);
        }
        starter.execute(this::startNext);
    }

    private void startNext() {
        Supplier<CompletableFuture<?>> job = next();
        if (job != null) {
            CompletableFuture<?> unused = start(job).whenComplete((done, failure) -> {
                ended();
                starter.execute(this::startNext);
            });
        }
    }

    private static CompletableFuture<?> start(Supplier<CompletableFuture<?>> job) {
        try {
            return job.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private synchronized @Nullable Supplier<CompletableFuture<?>> next() {
        if (running >= width.getAsInt() || waiting.isEmpty()) {
            return null;
        }
        running++;
        return waiting.poll();
    }

    private synchronized void ended() {
        running--;
    }
}
