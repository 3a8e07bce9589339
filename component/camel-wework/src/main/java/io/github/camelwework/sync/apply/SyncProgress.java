// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.environment.Environment;
import io.github.camelwework.model.sync.SyncPhase;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far a run is: at any time for who asks, and now and then for the log and who listens. Any thread may ask; only the run's
 * own may tell.
 */
public final class SyncProgress {

    private static final Logger LOG = LoggerFactory.getLogger(SyncProgress.class);
    private static final Duration PACE = Duration.ofSeconds(10);

    private final Environment environment;
    private final Consumer<SyncStatus> listener;
    private volatile SyncStatus stand;
    private Instant lastTold;

    /**
     * A run begins.
     *
     * @param listener is told of the beginning, of every change of phase, and at most every ten seconds, when a call has ended, of
     *     how many were made
     */
    public SyncProgress(Environment environment, String corpId, Consumer<SyncStatus> listener) {
        this.environment = environment;
        this.listener = listener;
        lastTold = environment.clock().instant();
        stand = SyncStatus.beginning(corpId, lastTold);
        tell(stand);
    }

    /** How far it is. */
    public SyncStatus stand() {
        return stand;
    }

    /** The run has ended. */
    public void ended(SyncPhase phase, @Nullable String planHash) {
        tell(stand.with(phase, planHash == null ? stand.planHash() : planHash));
    }

    void applies(SyncPlan plan) {
        tell(stand.with(SyncPhase.APPLYING, plan.planHash()).with(plan.steps().size(), 0, 0));
    }

    void now(int done, int failed) {
        SyncStatus now = stand.with(stand.planned(), done, failed);
        if (environment.clock().instant().isBefore(lastTold.plus(PACE))) {
            stand = now;
        } else {
            tell(now);
        }
    }

    private void tell(SyncStatus now) {
        stand = now;
        lastTold = environment.clock().instant();
        LOG.debug(
                "contact/sync of {} {}: {} of {} calls, {} refused",
                now.corpId(),
                now.phase(),
                now.done(),
                now.planned(),
                now.failed());
        listener.accept(now);
    }
}
