// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.sync.plan.SyncMemory;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a corp's syncs know of each other.
 *
 * @param memory what plans depend on
 * @param usedApprovals the hashes of plans that were approved and begun: each lets its plan pass once
 * @param open the run that was begun and did not end; null when there is none
 */
record RunState(
        SyncMemory memory,
        Set<String> usedApprovals,
        @Nullable OpenRun open) {

    RunState {
        usedApprovals = Set.copyOf(usedApprovals);
    }

    /**
     * A run that was begun.
     *
     * @param sourceHash of the source that it follows
     * @param removals what it was allowed to delete or disable, as {@code member disabled li}
     */
    record OpenRun(String sourceHash, Set<String> removals) {

        OpenRun {
            removals = Set.copyOf(removals);
        }
    }
}
