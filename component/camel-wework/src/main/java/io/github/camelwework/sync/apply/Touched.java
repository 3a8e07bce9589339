// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.plan.Target;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a step needs for itself: of two that need the same, the second must not begin before the first is over.
 *
 * @param all whether it needs everything
 * @param names members, and the values that no two of them may have
 */
record Touched(boolean all, Set<String> names) {

    /** What the step needs in that directory. */
    static Touched by(SyncStep step, Target target) {
        Map<String, Object> now = target.fieldsOf(step.id());
        // Departments stand in an order, and WeCom asks to have them one by one; tags are few.
        if (step.kind() != SyncKind.MEMBER || givesUpUnseen(step, now)) {
            return new Touched(true, Set.of());
        }
        Set<String> names = new HashSet<>(UniqueValues.of(now));
        names.addAll(UniqueValues.of(step.fields()));
        names.add(member(step.id()));
        Object leaders = step.fields().getOrDefault("direct_leader", List.of());
        if (leaders instanceof Collection<?> all) {
            all.forEach(leader -> names.add(member(String.valueOf(leader))));
        }
        return new Touched(false, names);
    }

    /** Not the names, among which are people's phones and addresses. */
    @Override
    public String toString() {
        return "Touched[" + (all ? "all" : names.size() + " names") + "]";
    }

    boolean meets(Touched other) {
        return all || other.all || !Collections.disjoint(names, other.names);
    }

    /** Whoever gets the value next is not known when it is not seen. */
    private static boolean givesUpUnseen(SyncStep step, Map<String, Object> now) {
        return step.operation().equals("user/update")
                && UniqueValues.FIELDS.stream()
                        .anyMatch(field -> step.fields().containsKey(field) && !now.containsKey(field));
    }

    private static String member(String userid) {
        return "member " + userid.toLowerCase(Locale.ROOT);
    }
}
