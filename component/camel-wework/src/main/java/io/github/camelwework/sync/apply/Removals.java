// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.plan.Brakes;
import io.github.camelwework.sync.plan.LastTotals;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The removals of a plan. */
final class Removals {

    private Removals() {}

    /** As {@code member disabled li}; to delete is more than to disable. */
    static Set<String> of(SyncPlan plan) {
        Set<String> removals = new HashSet<>();
        plan.actions().stream()
                .filter(Brakes::isRemoval)
                .forEach(action -> removals.add(text(action.kind().word(), action)));
        return removals;
    }

    /** The same, and also {@code readable disabled li} for members who show more than their departments. */
    static Set<String> of(SyncPlan plan, ActualDirectory directory) {
        Set<String> removals = of(plan);
        plan.actions().stream()
                .filter(action -> action.kind() == SyncKind.MEMBER
                        && Brakes.isRemoval(action)
                        && directory.isReadable(action.id()))
                .forEach(action -> removals.add(text(LastTotals.READABLE, action)));
        return removals;
    }

    private static String text(String kind, SyncAction action) {
        return kind + " " + action.verb().word() + " " + action.id().toLowerCase(Locale.ROOT);
    }
}
