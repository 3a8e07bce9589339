// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.environment;

import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Runs tasks when its clock is moved past their time. One-shot tasks only. */
final class VirtualScheduler extends AbstractExecutorService implements ScheduledExecutorService {

    private final AtomicLong now;
    private final PriorityQueue<Task<?>> tasks = new PriorityQueue<>();
    private long ranks;
    private boolean shutdown;

    VirtualScheduler(AtomicLong now) {
        this.now = now;
    }

    void runUntil(long time) {
        for (Task<?> task = due(time); task != null; task = due(time)) {
            now.set(Math.max(now.get(), task.time));
            task.run();
        }
        now.set(time);
    }

    synchronized int size() {
        return tasks.size();
    }

    private synchronized @Nullable Task<?> due(long time) {
        Task<?> next = tasks.peek();
        return next != null && next.time <= time ? tasks.poll() : null;
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return schedule(
                () -> {
                    command.run();
                    return null;
                },
                delay,
                unit);
    }

    @Override
    public synchronized <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        if (shutdown) {
            throw new RejectedExecutionException("The scheduler is shut down.");
        }
        Task<V> task = new Task<>(callable, now.get() + unit.toMillis(delay), ranks++);
        tasks.add(task);
        return task;
    }

    @Override
    public void execute(Runnable command) {
        ScheduledFuture<?> unused = schedule(command, 0, TimeUnit.MILLISECONDS);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        throw new UnsupportedOperationException("One-shot tasks only.");
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException("One-shot tasks only.");
    }

    @Override
    public synchronized void shutdown() {
        shutdown = true;
    }

    @Override
    public synchronized List<Runnable> shutdownNow() {
        shutdown = true;
        List<Runnable> left = List.copyOf(tasks);
        tasks.clear();
        return left;
    }

    @Override
    public synchronized boolean isShutdown() {
        return shutdown;
    }

    @Override
    public synchronized boolean isTerminated() {
        return shutdown && tasks.isEmpty();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return isTerminated();
    }

    private synchronized void remove(Task<?> task) {
        tasks.remove(task);
    }

    private final class Task<V> extends FutureTask<V> implements ScheduledFuture<V> {

        private final long time;
        private final long rank;

        Task(Callable<V> callable, long time, long rank) {
            super(callable);
            this.time = time;
            this.rank = rank;
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            remove(this);
            return super.cancel(mayInterrupt);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(time - now.get(), TimeUnit.MILLISECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            Task<?> task = (Task<?>) other;
            return time == task.time ? Long.compare(rank, task.rank) : Long.compare(time, task.time);
        }
    }
}
