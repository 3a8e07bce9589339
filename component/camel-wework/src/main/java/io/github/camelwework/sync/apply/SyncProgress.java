// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.environment.Environment;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far a run is: for management, and as a line of the log now and then. Thread-safe. */
public final class SyncProgress {

    private static final Logger LOG = LoggerFactory.getLogger(SyncProgress.class);
    private static final Duration PACE = Duration.ofSeconds(10);

    private final Environment environment;
    private volatile int planned;
    private volatile int done;
    private volatile int failed;
    private Instant lastLine = Instant.MIN;

    public SyncProgress(Environment environment) {
        this.environment = environment;
    }

    /** How many calls the plan has. */
    public int planned() {
        return planned;
    }

    /** How many of them were made. */
    public int done() {
        return done;
    }

    /** How many of them WeCom refused. */
    public int failed() {
        return failed;
    }

    synchronized void begin(int steps) {
        planned = steps;
        done = 0;
        failed = 0;
        lastLine = environment.clock().instant();
        LOG.debug("contact/sync begins: {} steps", steps);
    }

    synchronized void now(int stepsDone, int stepsFailed) {
        done = stepsDone;
        failed = stepsFailed;
        Instant now = environment.clock().instant();
        if (stepsDone == planned || !now.isBefore(lastLine.plus(PACE))) {
            lastLine = now;
            LOG.debug("contact/sync: {} of {} steps, {} refused", stepsDone, planned, stepsFailed);
        }
    }
}
