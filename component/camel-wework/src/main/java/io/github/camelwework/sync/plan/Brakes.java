// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncBrake;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncNote;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncVerb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What stops a plan before anything is changed. */
public final class Brakes {

    /** From this number of objects the percentage counts. */
    private static final int MANY = 50;

    /** The removals that are allowed below that number. */
    private static final int FEW = 5;

    private static final int HUNDRED = 100;

    /** The number of members who show more than their departments. */
    static final String READABLE = "readable";

    private record Stop(SyncBrake brake, String why) {}

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
        stops(plan, emptySource).forEach(stop -> brakes.add(stop.brake()));
        return new ArrayList<>(brakes);
    }

    /** The same in numbers: how many of how many, and which option allows how many. */
    public List<SyncNote> why(SyncPlan plan, boolean emptySource) {
        return stops(plan, emptySource).stream()
                .map(stop -> new SyncNote(stop.brake().place(), stop.why()))
                .distinct()
                .toList();
    }

    private List<Stop> stops(SyncPlan plan, boolean emptySource) {
        List<Stop> stops = new ArrayList<>();
        if (emptySource) {
            stops.add(new Stop(
                    SyncBrake.EMPTY_SOURCE,
                    "it has 0 usable rows of that kind, and WeCom has %s"
                            .formatted(Arrays.stream(SyncKind.values())
                                    .map(kind -> total(plan, kind.plural()) + " " + kind.plural())
                                    .collect(Collectors.joining(", ")))));
        }
        for (SyncKind kind : SyncKind.values()) {
            int total = total(plan, kind.plural());
            if (kind != SyncKind.TAG) {
                shrunken(kind.plural(), total, stops);
            }
            if (kind == SyncKind.DEPARTMENT && total == 0) {
                stops.add(new Stop(
                        SyncBrake.SHRUNKEN_TARGET,
                        "0 departments are shown, and after the last run there were "
                                + lastTotals.getOrDefault(kind.plural(), 0)));
            }
            int removals = removals(plan, kind);
            stopsAt(removals, total)
                    .forEach(brake -> stops.add(new Stop(
                            brake,
                            "%d of %d %s would be deleted, disabled or moved out, and %s"
                                    .formatted(removals, total, kind.plural(), allowed(brake, total)))));
        }
        shrunken(READABLE, total(plan, READABLE), stops);
        return stops;
    }

    private void shrunken(String what, int total, List<Stop> stops) {
        int before = lastTotals.getOrDefault(what, 0);
        stopsAt(before - total, before)
                .forEach(brake -> stops.add(new Stop(
                        SyncBrake.SHRUNKEN_TARGET,
                        "%d of the %d %s after the last run are not shown any more, and %s"
                                .formatted(
                                        before - total,
                                        before,
                                        what.equals(READABLE) ? "members whose fields could be read" : what,
                                        allowed(brake, before)))));
    }

    private String allowed(SyncBrake brake, int total) {
        if (brake == SyncBrake.MAX_REMOVALS) {
            return "maxRemovals=%d allows %d".formatted(limits.maxRemovals(), limits.maxRemovals());
        }
        return total < MANY
                ? "%d may go of fewer than %d, whatever maxRemovalPercent is".formatted(FEW, MANY)
                : "maxRemovalPercent=%d allows %d"
                        .formatted(limits.maxRemovalPercent(), (long) limits.maxRemovalPercent() * total / HUNDRED);
    }

    private static int total(SyncPlan plan, String what) {
        return plan.basis().totals().getOrDefault(what, 0);
    }

    private static int removals(SyncPlan plan, SyncKind kind) {
        return (int) plan.actions().stream()
                .filter(action -> action.kind() == kind)
                .filter(Brakes::isRemoval)
                .count();
    }

    /** Whether an action deletes or disables an object, or lets a member leave the managed part. */
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
