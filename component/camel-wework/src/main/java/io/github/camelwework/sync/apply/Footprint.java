// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.UniqueField;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The members and values that a step needs or changes. When one step changes what another needs, the second must not begin
 * before the first has ended.
 *
 * @param all whether it needs everything
 * @param changed members, and the values that no two of them may have
 * @param named members who must be there, and do not change by it
 */
record Footprint(boolean all, Set<String> changed, Set<String> named) {

    /** What the step needs in that directory. */
    static Footprint by(SyncStep step, ActualDirectory directory) {
        Map<String, Object> now = directory.fieldsOf(step.id());
        // Departments stand in an order, and WeCom asks to have them one by one; tags are few.
        if (step.kind() != SyncKind.MEMBER || givesUpUnseen(step, now)) {
            return new Footprint(true, Set.of(), Set.of());
        }
        Set<String> changed = new HashSet<>(UniqueField.valuesIn(now));
        changed.addAll(UniqueField.valuesIn(step.fields()));
        changed.add(member(step.id()));
        Set<String> named = new HashSet<>();
        if (step.fields().get("direct_leader") instanceof Collection<?> leaders) {
            leaders.forEach(leader -> named.add(member(String.valueOf(leader))));
        }
        return new Footprint(false, changed, named);
    }

    boolean meets(Footprint other) {
        return all
                || other.all
                || !Collections.disjoint(changed, other.changed)
                || !Collections.disjoint(changed, other.named)
                || !Collections.disjoint(named, other.changed);
    }

    /** Without the values, which are personal. */
    @Override
    public String toString() {
        return all ? "everything" : changed.size() + " changed, " + named.size() + " named";
    }

    /** A value that is not shown cannot be matched with the member who gets it next. */
    private static boolean givesUpUnseen(SyncStep step, Map<String, Object> now) {
        return step.operation() == SyncOperation.UPDATE_MEMBER
                && UniqueField.NAMES.stream()
                        .anyMatch(field -> step.fields().containsKey(field) && !now.containsKey(field));
    }

    private static String member(String userid) {
        return "member " + userid.toLowerCase(Locale.ROOT);
    }
}
