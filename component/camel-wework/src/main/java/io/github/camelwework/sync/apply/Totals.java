// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.plan.Brakes;
import java.util.Map;
import java.util.TreeMap;

/** How many objects of each kind there are after a run; with what the next run sees it is compared. */
final class Totals {

    private Totals() {}

    static Map<String, Integer> after(SyncPlan plan, RunOutcome outcome, ActualDirectory directory) {
        Map<String, Integer> totals = new TreeMap<>(plan.basis().totals());
        for (SyncAction action : outcome.doneActions()) {
            boolean goes = Brakes.isRemoval(action) && action.verb() != SyncVerb.DISABLED;
            int more = action.verb() == SyncVerb.CREATED ? 1 : goes ? -1 : 0;
            totals.merge(action.kind().plural(), more, Integer::sum);
            // Whether a new member will be readable is not known.
            if (more < 0 && action.kind() == SyncKind.MEMBER && directory.isReadable(action.id())) {
                totals.merge("readable", more, Integer::sum);
            }
        }
        return totals;
    }
}
