// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncBrake;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncVerb;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stops a plan before anything is changed. */
public final class Brakes {

    /** From so many objects on a percentage says something. */
    private static final int MANY = 50;

    /** So many may go of few. */
    private static final int FEW = 5;

    private static final int HUNDRED = 100;

    /** The total of members of whom more than the departments is seen. */
    static final String READABLE = "readable";

    private final SyncPolicy.Limits limits;
    private final Map<String, Integer> lastTotals;

    /**
     * Brakes.
     *
     * @param lastTotals how many objects of each kind there were after the last run
     */
    public Brakes(SyncPolicy.Limits limits, Map<String, Integer> lastTotals) {
        this.limits = limits;
        this.lastTotals = lastTotals;
    }

    /**
     * What stops that plan; empty when nothing does.
     *
     * @param emptySource whether the source held nothing of a kind that it manages
     */
    public List<SyncBrake> of(SyncPlan plan, boolean emptySource) {
        Set<SyncBrake> brakes = EnumSet.noneOf(SyncBrake.class);
        if (emptySource) {
            brakes.add(SyncBrake.EMPTY_SOURCE);
        }
        for (SyncKind kind : SyncKind.values()) {
            int total = plan.basis().totals().getOrDefault(kind.plural(), 0);
            int before = lastTotals.getOrDefault(kind.plural(), 0);
            boolean vanished = kind == SyncKind.DEPARTMENT && total == 0;
            if (vanished
                    || (kind != SyncKind.TAG && !stopsAt(before - total, before).isEmpty())) {
                brakes.add(SyncBrake.SHRUNKEN_TARGET);
            }
            brakes.addAll(stopsAt(removals(plan, kind), total));
        }
        int readable = plan.basis().totals().getOrDefault(READABLE, 0);
        int before = lastTotals.getOrDefault(READABLE, 0);
        if (!stopsAt(before - readable, before).isEmpty()) {
            brakes.add(SyncBrake.SHRUNKEN_TARGET);
        }
        return new ArrayList<>(brakes);
    }

    private static int removals(SyncPlan plan, SyncKind kind) {
        return (int) plan.actions().stream()
                .filter(action -> action.kind() == kind)
                .filter(Brakes::isRemoval)
                .count();
    }

    /** Whether it takes something away: deletes or disables it, or lets a member leave the managed part. */
    public static boolean isRemoval(SyncAction action) {
        return action.verb() == SyncVerb.DELETED
                || action.verb() == SyncVerb.DISABLED
                || action.changes().contains(Actions.LEAVES);
    }

    private Set<SyncBrake> stopsAt(int removals, int total) {
        Set<SyncBrake> brakes = EnumSet.noneOf(SyncBrake.class);
        if (removals > limits.maxRemovals()) {
            brakes.add(SyncBrake.MAX_REMOVALS);
        }
        boolean tooLarge =
                total < MANY ? removals > FEW : (long) removals * HUNDRED > (long) limits.maxRemovalPercent() * total;
        if (tooLarge) {
            brakes.add(SyncBrake.MAX_REMOVAL_PERCENT);
        }
        return brakes;
    }
}
