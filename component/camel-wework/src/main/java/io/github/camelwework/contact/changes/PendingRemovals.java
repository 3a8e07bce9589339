// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Differences that take something away. They wait until it is seen that the view was still the same after they were read, and
 * when it was not, none of the look is told: what is out of sight is not gone. Not safe for threads.
 */
final class PendingRemovals {

    private static final Logger LOG = LoggerFactory.getLogger(PendingRemovals.class);
    /** So many wait in memory. */
    private static final int MOST = 500;

    private final BooleanSupplier isSteady;
    private List<Runnable> waiting = new ArrayList<>();
    private boolean hasChanged;

    /** @param isSteady asks whether everything that was in sight when the look began still is */
    PendingRemovals(BooleanSupplier isSteady) {
        this.isSteady = isSteady;
    }

    /** Tells it later, or never in this look. */
    void add(Runnable telling) {
        if (!hasChanged) {
            waiting.add(telling);
            if (waiting.size() >= MOST) {
                release();
            }
        }
    }

    /** Whether something waits: what comes after it in an order waits too. */
    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** Tells what waits if the view is as it was when the look began. */
    void release() {
        List<Runnable> now = waiting;
        waiting = new ArrayList<>();
        if (now.isEmpty() || hasChanged) {
            return;
        }
        if (isSteady.getAsBoolean()) {
            now.forEach(Runnable::run);
        } else {
            hasChanged = true;
            LOG.info(
                    "What is in sight of the directory changed during this look: {} or more differences that take something away are left to the next look",
                    now.size());
        }
    }

    /** Whether the view is known to have changed during the look. */
    boolean hasChanged() {
        return hasChanged;
    }
}
