// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.DepartmentState;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.UserId;
import io.github.camelwework.sync.plan.TaskPhase.WithMissing;
import io.github.camelwework.sync.plan.TaskPhase.WithinLimits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is in each department after the plan. At most 30,000 members and departments are directly below a department (81001),
 * and a department that still has members cannot be deleted.
 */
final class DepartmentOccupancy {

    private static final int MAX_NODES = 30_000;

    private DepartmentOccupancy() {}

    /** Refuses the tasks that would put more below a department than WeCom allows. */
    static WithinLimits refuseOverfull(
            ActualDirectory directory, PlannedDepartments goal, WithMissing before, Notes notes) {
        NavigableMap<UserId, MemberTask> tasks = new TreeMap<>(before.tasks());
        Map<Long, Integer> nodes = new HashMap<>();
        goal.after().values().forEach(department -> nodes.merge((long) department.parent(), 1, Integer::sum));
        for (MemberState member : directory.members()) {
            MemberTask task = tasks.get(member.key());
            if (task == null || (!task.send().containsKey("department") && task.verb() != SyncVerb.DELETED)) {
                member.departments().forEach(id -> nodes.merge(id, 1, Integer::sum));
            }
        }
        for (MemberTask task : before.tasks().values()) {
            for (Long id : FieldForms.numbers(task.send().get("department"))) {
                if (nodes.merge(id, 1, Integer::sum) > MAX_NODES && tasks.remove(task.key()) != null) {
                    notes.refuse(
                            task.place(),
                            "department %d would hold more than %d members and departments: divide it"
                                    .formatted(id, MAX_NODES));
                }
            }
        }
        return new WithinLimits(tasks);
    }

    /** The departments that the source lacks and that cannot be deleted because a member stays in them, and those above them. */
    static Set<Integer> blockedDeletions(
            PlanInput input, PlannedDepartments goal, Map<UserId, MemberTask> tasks, Notes notes) {
        Set<Integer> held = new TreeSet<>();
        if (goal.missing().isEmpty()) {
            return held;
        }
        for (MemberState member : input.actual().members()) {
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
            DepartmentState above = input.actual().departments().get(id);
            // What stands above and does not go may move away; it is looked at by itself.
            while (above != null && goal.missing().contains(above.parent()) && all.add(above.parent())) {
                above = input.actual().departments().get(above.parent());
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
