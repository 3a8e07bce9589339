// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import io.github.camelwework.environment.Environment;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Ends one exchange when it lasts too long, whatever trickles in. Holds no thread. */
final class Deadline {

    private final Environment environment;
    private final Supplier<Duration> allowed;
    private final Runnable end;
    private final long begun;
    private volatile @Nullable Future<?> task;
    private volatile boolean over;

    private Deadline(Environment environment, Supplier<Duration> allowed, Runnable end) {
        this.environment = environment;
        this.allowed = allowed;
        this.end = end;
        this.begun = environment.clock().millis();
    }

    /**
     * A deadline that runs.
     *
     * @param allowed how long the exchange may last, as far as it has come; asked again when that time is over
     * @param end runs when it has lasted that long
     */
    static Deadline start(Environment environment, Supplier<Duration> allowed, Runnable end) {
        Deadline deadline = new Deadline(environment, allowed, end);
        deadline.waitFor(allowed.get().toMillis());
        return deadline;
    }

    /** The exchange has ended by itself. */
    void cancel() {
        over = true;
        Future<?> scheduled = task;
        if (scheduled != null) {
            scheduled.cancel(false);
        }
    }

    private void waitFor(long millis) {
        try {
            task = environment.scheduler().schedule(this::look, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            // The code that stopped the scheduler stops the client too, which ends the exchange.
            over = true;
        }
        if (over) {
            cancel();
        }
    }

    private void look() {
        if (over) {
            return;
        }
        long left = begun + allowed.get().toMillis() - environment.clock().millis();
        if (left > 0) {
            waitFor(left);
        } else {
            over = true;
            end.run();
        }
    }
}
