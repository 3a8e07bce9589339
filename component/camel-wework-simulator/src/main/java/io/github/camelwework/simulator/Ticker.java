// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs what is due: a few times a second, and each time the clock is moved, before the move returns. */
final class Ticker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final long PERIOD_MILLIS = 200;

    private final ScheduledExecutorService timer;
    private final Runnable deaf;
    private final ScheduledFuture<?> ticking;

    private Ticker(ScheduledExecutorService timer, Runnable deaf, ScheduledFuture<?> ticking) {
        this.timer = timer;
        this.deaf = deaf;
        this.ticking = ticking;
    }

    static Ticker start(SimulatorClock clock, Runnable due) {
        Runnable careful = () -> {
            try {
                due.run();
            } catch (RuntimeException bug) {
                LOG.error("The simulator failed to run what was due. This is a bug in the simulator.", bug);
            }
        };
        ScheduledExecutorService timer = Environment.timer("wework-simulator-ticker");
        ScheduledFuture<?> ticking =
                timer.scheduleWithFixedDelay(careful, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        return new Ticker(timer, clock.listen(careful), ticking);
    }

    @Override
    public void close() {
        deaf.run();
        ticking.cancel(false);
        timer.shutdownNow();
    }
}
