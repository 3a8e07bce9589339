// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.source.Kind;
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
record DepartmentGoal(
        Set<Integer> managed, Map<Integer, DepartmentState> after, Set<Integer> missing, Set<Integer> gone) {

    private static final SentHashes NOTHING_SENT = new SentHashes("");

    /**
     * The goal.
     *
     * @param staying what cannot go although the source lacks it
     */
    static DepartmentGoal of(PlanInput input, DepartmentIds ids, Set<Integer> staying, Notes notes) {
        Map<Integer, DepartmentState> before = input.target().departments();
        int root = input.policy().managedDepartment();
        Set<Integer> managed = ManagedTree.of(before.values(), root);
        Map<Integer, Placed> wanted = inside(ids.placed(), input, managed, notes);
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
                return new DepartmentGoal(managed, after, missing, gone);
            }
            against.forEach((id, why) -> {
                Placed placed = wanted.remove(id);
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

    private static Map<Integer, Placed> inside(
            Map<Integer, Placed> placed, PlanInput input, Set<Integer> managed, Notes notes) {
        Map<Integer, Placed> inside = new TreeMap<>();
        int root = input.policy().managedDepartment();
        placed.forEach((id, wish) -> {
            DepartmentState old = input.target().departments().get(id);
            if (old == null || (managed.contains(id) && (id != root || id == DepartmentState.ROOT))) {
                inside.put(id, wish);
            } else if (!wish.applied(old, input.memory().sentDepartments()).equals(old)) {
                notes.refuse(
                        wish.place(),
                        "department %d does not stand below the managed department %d and is not changed: take it out"
                                .formatted(id, root));
            }
        });
        return inside;
    }

    private static Set<Integer> missing(PlanInput input, DepartmentIds ids, Collection<Integer> managed) {
        Set<Integer> missing = new TreeSet<>();
        // A row that names no department that is known may mean any of them.
        if (input.source().manages(Kind.DEPARTMENT)
                && input.policy().onMissing() == OnMissing.DELETE
                && !ids.isIncomplete()
                && !Doubtful.isAnyUnknown(input)) {
            missing.addAll(managed);
            missing.removeAll(ids.placed().keySet());
            missing.removeAll(Doubtful.departments(input, managed));
            missing.removeAll(NamedDepartments.of(input.source(), ids));
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
            PlanInput input, Collection<Integer> managed, Map<Integer, Placed> wanted, Set<Integer> gone) {
        Map<Integer, DepartmentState> before = input.target().departments();
        Map<Integer, DepartmentState> after = new TreeMap<>();
        for (Integer id : managed) {
            DepartmentState old = before.get(id);
            if (old != null && !gone.contains(id)) {
                after.put(id, old);
            }
        }
        wanted.forEach((id, wish) -> {
            DepartmentState old = before.get(id);
            DepartmentState start = old == null ? new DepartmentState(id, -1, null, "", 0) : old;
            after.put(
                    id,
                    wish.applied(
                            start, old == null ? NOTHING_SENT : input.memory().sentDepartments()));
        });
        return after;
    }
}
