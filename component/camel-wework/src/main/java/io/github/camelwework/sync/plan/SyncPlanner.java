// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncFindings;
import io.github.camelwework.model.sync.SyncPlan;
import java.util.Set;
import java.util.TreeSet;

/** Makes plans. The same source, whatever its order, with the same directory, policy and memory gives the same plan. */
public final class SyncPlanner {

    /** After these, what stayed once stays: rounds could go on for ever otherwise. */
    private static final int ENOUGH_ROUNDS = 4;

    private SyncPlanner() {}

    /**
     * The plan, with the brakes that stop it. A bad row that does not say what it is about keeps all that seems to be missing,
     * for it may be that; the brakes count the removals all the same, or a file that was cut off in the middle of a row would
     * pass them.
     */
    public static SyncPlan plan(PlanInput input) {
        if (!input.desired().doubtful().hasNameless()) {
            return settled(input);
        }
        SyncFindings braked =
                settled(input.with(input.desired().withoutNameless())).findings();
        return settled(input).with(braked.brakes(), braked.whyBraked());
    }

    private static SyncPlan settled(PlanInput input) {
        Set<Integer> staying = new TreeSet<>();
        for (int round = 0; ; round++) {
            Draft draft = new Draft(input, staying);
            // What has to stay keeps its name and place, which others may have been promised: once more, then.
            Set<Integer> held = draft.blockedDeletions();
            if (held.equals(staying) || (round >= ENOUGH_ROUNDS && staying.containsAll(held))) {
                return braked(input, draft.plan());
            }
            if (round < ENOUGH_ROUNDS) {
                staying.clear();
            }
            staying.addAll(held);
        }
    }

    private static SyncPlan braked(PlanInput input, SyncPlan plan) {
        Brakes brakes = new Brakes(input.policy().limits(), input.memory().lastTotals());
        return plan.with(
                brakes.of(plan, plan.basis().emptySource()),
                brakes.why(plan, plan.basis().emptySource()));
    }
}
