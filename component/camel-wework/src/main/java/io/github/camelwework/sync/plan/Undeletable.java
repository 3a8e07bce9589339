// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncVerb;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the departments that the source lacks and that cannot go, because somebody stays in them. */
final class Undeletable {

    private Undeletable() {}

    /** Their ids, and those above them. */
    static Set<Integer> of(PlanInput input, DepartmentGoal goal, Map<String, MemberTask> tasks, Notes notes) {
        Set<Integer> held = new TreeSet<>();
        if (goal.missing().isEmpty()) {
            return held;
        }
        for (MemberState member : input.target().members()) {
            for (Long id : departmentsAfter(member, tasks.get(member.key()))) {
                if (goal.missing().contains(id.intValue()) && held.add(id.intValue())) {
                    notes.skip(
                            "department " + id,
                            "is not in the source, and stays because %s stays in it".formatted(member.userid()));
                }
            }
        }
        Set<Integer> all = new HashSet<>(held);
        for (Integer id : held) {
            DepartmentState above = input.target().departments().get(id);
            // What stands above and does not go may move away; it is looked at by itself.
            while (above != null && goal.missing().contains(above.parent()) && all.add(above.parent())) {
                above = input.target().departments().get(above.parent());
            }
        }
        return all;
    }

    private static List<Long> departmentsAfter(MemberState member, @Nullable MemberTask task) {
        if (task == null) {
            return member.departments();
        }
        if (task.verb() == SyncVerb.DELETED) {
            return List.of();
        }
        return task.send().containsKey("department")
                ? FieldForms.numbers(task.send().get("department"))
                : member.departments();
    }
}
