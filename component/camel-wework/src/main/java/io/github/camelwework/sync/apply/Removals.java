// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.sync.plan.Brakes;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a plan takes away. */
final class Removals {

    private Removals() {}

    /** As {@code member disabled li}; to delete is more than to disable. */
    static Set<String> of(SyncPlan plan) {
        Set<String> removals = new HashSet<>();
        plan.actions().forEach(action -> {
            if (Brakes.isRemoval(action)) {
                removals.add(action.kind().word() + " " + action.verb().word() + " "
                        + action.id().toLowerCase(Locale.ROOT));
            }
        });
        return removals;
    }
}
