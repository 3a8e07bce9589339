// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.environment.Environment;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Pauses between one thing and the next that hold no thread, and end at once when the component stops. Thread-safe. */
public final class Pauses implements AutoCloseable {

    private final Environment environment;
    private final Set<Pause> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    public Pauses(Environment environment) {
        this.environment = environment;
    }

    /** The time of day. */
    public Instant now() {
        return environment.clock().instant();
    }

    /** A pause of at least half that length and at most the whole, so that those who began together do not go on together. */
    public Duration spread(Duration most) {
        long half = most.toMillis() / 2;
        return Duration.ofMillis(half + environment.random().nextLong(half + 1));
    }

    /** Runs the task after the pause, or the other at once when all pauses end before: one of the two, once. */
    public void pause(Duration length, Runnable task, Runnable otherwise) {
        Pause pause = new Pause(otherwise);
        open.add(pause);
        try {
            pause.scheduled = environment
                    .scheduler()
                    .schedule(
                            () -> {
                                open.remove(pause);
                                if (pause.end()) {
                                    task.run();
                                }
                            },
                            length.toMillis(),
                            TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            giveUp(pause);
        }
        if (closed) {
            giveUp(pause);
        }
    }

    /** Ends all pauses, and each that is begun afterwards. */
    @Override
    public void close() {
        closed = true;
        open.forEach(this::giveUp);
    }

    private void giveUp(Pause pause) {
        open.remove(pause);
        // The code that ends it decides what follows.
        if (pause.end()) {
            ScheduledFuture<?> scheduled = pause.scheduled;
            if (scheduled != null) {
                scheduled.cancel(false);
            }
            pause.otherwise.run();
        }
    }

    private static final class Pause {

        private final Runnable otherwise;
        private final AtomicBoolean ended = new AtomicBoolean();
        private volatile @Nullable ScheduledFuture<?> scheduled;

        Pause(Runnable otherwise) {
            this.otherwise = otherwise;
        }

        boolean end() {
            return ended.compareAndSet(false, true);
        }
    }
}
