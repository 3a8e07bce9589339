// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.sync.directory.DepartmentState;
import io.github.camelwework.sync.directory.DepartmentTree;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tree of departments as it will be: a tree that WeCom takes. What the source wants against WeCom's rules is refused,
 * and the department stays as it is.
 *
 * @param managed the ids of the managed part as it is
 * @param after the managed part as it will be, without what goes; by id
 * @param missing the ids of what the source lacks and would have go
 * @param gone the ids of what goes
 */
record PlannedDepartments(
        Set<Integer> managed, Map<Integer, DepartmentState> after, Set<Integer> missing, Set<Integer> gone) {

    private static final SentHashes NOTHING_SENT = new SentHashes("");

    /**
     * The goal.
     *
     * @param staying what cannot go although the source lacks it
     */
    static PlannedDepartments of(PlanInput input, DepartmentResolver ids, Set<Integer> staying, Notes notes) {
        Map<Integer, DepartmentState> before = input.actual().departments();
        int root = input.policy().managedDepartment();
        Set<Integer> managed = DepartmentTree.managed(before.values(), root);
        Map<Integer, ResolvedDepartment> wanted = inside(ids.placed(), input, managed, notes);
        Set<Integer> missing = missing(input, ids, managed);
        Set<Integer> gone = new TreeSet<>(missing);
        gone.removeAll(staying);
        TreeRules rules = new TreeRules(root, rootLevel(before, root));
        while (true) {
            Map<Integer, DepartmentState> after = after(input, managed, wanted, gone);
            if (keepAbove(after.values(), gone)) {
                continue;
            }
            Map<Integer, String> against = rules.broken(after, wanted, before);
            if (against.isEmpty()) {
                return new PlannedDepartments(managed, after, missing, gone);
            }
            against.forEach((id, why) -> {
                ResolvedDepartment placed = wanted.remove(id);
                notes.refuse(placed == null ? "department " + id : placed.place(), why);
            });
        }
    }

    private static int rootLevel(Map<Integer, DepartmentState> before, int root) {
        int level = 0;
        Set<Integer> seen = new HashSet<>();
        for (DepartmentState at = before.get(root); at != null && seen.add(at.id()); at = before.get(at.parent())) {
            level++;
        }
        return level;
    }

    private static Map<Integer, ResolvedDepartment> inside(
            Map<Integer, ResolvedDepartment> placed, PlanInput input, Set<Integer> managed, Notes notes) {
        Map<Integer, ResolvedDepartment> inside = new TreeMap<>();
        int root = input.policy().managedDepartment();
        placed.forEach((id, desired) -> {
            DepartmentState old = input.actual().departments().get(id);
            if (old == null || (managed.contains(id) && (id != root || id == DepartmentState.ROOT))) {
                inside.put(id, desired);
            } else if (!desired.applied(old, input.memory().sentDepartments()).equals(old)) {
                notes.refuse(
                        desired.place(),
                        "department %d does not stand below the managed department %d and is not changed: take it out"
                                .formatted(id, root));
            }
        });
        return inside;
    }

    private static Set<Integer> missing(PlanInput input, DepartmentResolver ids, Collection<Integer> managed) {
        Set<Integer> missing = new TreeSet<>();
        // A row that names no department that is known may mean any of them.
        if (input.desired().manages(SyncKind.DEPARTMENT)
                && input.policy().onMissing() == OnMissing.DELETE
                && !ids.isIncomplete()
                && !input.desired()
                        .doubtful()
                        .hasUnknownKey(input.memory().ids().keySet())) {
            missing.addAll(managed);
            missing.removeAll(ids.placed().keySet());
            missing.removeAll(input.desired()
                    .doubtful()
                    .departments(
                            input.actual().departments(),
                            managed,
                            input.memory().ids()));
            missing.removeAll(ReferencedDepartments.of(input.desired(), ids));
            missing.remove(input.policy().managedDepartment());
            missing.remove(DepartmentState.ROOT);
        }
        return missing;
    }

    /** What has something below it that stays cannot go: a department whose move was refused stays where it is. */
    private static boolean keepAbove(Collection<DepartmentState> after, Set<Integer> gone) {
        boolean any = false;
        for (DepartmentState department : after) {
            any |= gone.remove(department.parent());
        }
        return any;
    }

    private static Map<Integer, DepartmentState> after(
            PlanInput input, Collection<Integer> managed, Map<Integer, ResolvedDepartment> wanted, Set<Integer> gone) {
        Map<Integer, DepartmentState> before = input.actual().departments();
        Map<Integer, DepartmentState> after = new TreeMap<>();
        for (Integer id : managed) {
            DepartmentState old = before.get(id);
            if (old != null && !gone.contains(id)) {
                after.put(id, old);
            }
        }
        wanted.forEach((id, desired) -> {
            DepartmentState old = before.get(id);
            DepartmentState start = old == null ? new DepartmentState(id, -1, null, "", 0) : old;
            after.put(
                    id,
                    desired.applied(
                            start, old == null ? NOTHING_SENT : input.memory().sentDepartments()));
        });
        return after;
    }
}
