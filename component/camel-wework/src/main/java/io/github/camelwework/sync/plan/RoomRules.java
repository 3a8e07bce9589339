// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncVerb;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** At most 30,000 members and departments stand right below a department (81001): whoever comes later is refused. */
final class RoomRules {

    private static final int MAX_NODES = 30_000;

    private RoomRules() {}

    static void apply(Target target, DepartmentGoal goal, Map<String, MemberTask> tasks, Notes notes) {
        Map<Long, Integer> nodes = new HashMap<>();
        goal.after().values().forEach(department -> nodes.merge((long) department.parent(), 1, Integer::sum));
        for (MemberState member : target.members()) {
            MemberTask task = tasks.get(member.key());
            if (task == null || (!task.send().containsKey("department") && task.verb() != SyncVerb.DELETED)) {
                member.departments().forEach(id -> nodes.merge(id, 1, Integer::sum));
            }
        }
        for (MemberTask task : List.copyOf(tasks.values())) {
            for (Long id : FieldForms.numbers(task.send().get("department"))) {
                if (nodes.merge(id, 1, Integer::sum) > MAX_NODES && tasks.remove(task.key()) != null) {
                    notes.refuse(
                            task.place(),
                            "department %d would hold more than %d members and departments: divide it"
                                    .formatted(id, MAX_NODES));
                }
            }
        }
    }
}
