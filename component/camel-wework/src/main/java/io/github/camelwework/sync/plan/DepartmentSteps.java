// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.sync.directory.DepartmentState;
import io.github.camelwework.sync.directory.DepartmentTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The calls that turn one tree of departments into another without WeCom ever seeing two siblings of one name, a circle or a
 * level too many. From the root down: when a department's turn comes, everything above its new place stands already, so that
 * it cannot be moved below itself. A department that is in its way and has not had its turn gets a temporary name; one that
 * would be pushed below the last level waits under the managed root.
 */
final class DepartmentSteps {

    private static final int MAX_LEVELS = 15;
    private static final String TEMPORARY = "~";

    private final DepartmentTree tree;
    private final PlannedDepartments goal;
    private final int root;
    private final StepList steps;
    private final Map<Integer, List<Integer>> below = new HashMap<>();
    private final Set<Integer> settled = new HashSet<>();

    DepartmentSteps(PlanInput input, PlannedDepartments goal, StepList steps) {
        this.tree = new DepartmentTree(input.actual().departments().values());
        this.goal = goal;
        this.root = input.policy().managedDepartment();
        this.steps = steps;
        for (DepartmentState department : new TreeMap<>(goal.after()).values()) {
            if (department.id() != root) {
                below.computeIfAbsent(department.parent(), parent -> new ArrayList<>())
                        .add(department.id());
            }
        }
    }

    /** Everything but the deletions. */
    void build() {
        List<Integer> queue = new ArrayList<>(goal.after().containsKey(root) ? List.of(root) : List.of());
        for (int i = 0; i < queue.size(); i++) {
            settle(queue.get(i));
            queue.addAll(below.getOrDefault(queue.get(i), List.of()));
        }
    }

    /** The deletions, leaves first; after {@link #build}. */
    void delete() {
        goal.gone().stream()
                .sorted(Comparator.comparing(tree::level).reversed().thenComparing(Comparator.naturalOrder()))
                .toList()
                .forEach(id -> steps.add(SyncOperation.DELETE_DEPARTMENT, String.valueOf(id), Map.of("id", id)));
    }

    /** A department that blocks the place goes first if its own place is ready; a cycle is broken by a temporary name. */
    private void settle(int first) {
        Deque<Integer> chain = new ArrayDeque<>(List.of(first));
        while (!chain.isEmpty()) {
            int id = chain.peek();
            DepartmentState wanted = Objects.requireNonNull(goal.after().get(id));
            Integer blocker = settled.contains(id) ? null : tree.inTheWayOf(wanted);
            if (blocker == null) {
                chain.pop();
                if (settled.add(id)) {
                    place(wanted);
                }
            } else if (isReady(blocker) && !chain.contains(blocker)) {
                chain.push(blocker);
            } else {
                rename(Objects.requireNonNull(tree.get(blocker)), wanted);
            }
        }
    }

    private boolean isReady(int id) {
        DepartmentState wanted = goal.after().get(id);
        return wanted != null && !settled.contains(id) && (id == root || settled.contains(wanted.parent()));
    }

    private void place(DepartmentState wanted) {
        DepartmentState now = tree.get(wanted.id());
        if (wanted.equals(now)) {
            return;
        }
        if (now != null && now.parent() != wanted.parent()) {
            makeRoom(wanted);
        }
        change(wanted);
    }

    /** Lifts what would be pushed below the last level; it gets its own turn later, or goes. */
    private void makeRoom(DepartmentState wanted) {
        int level = tree.level(wanted.parent()) + 1;
        for (int child : List.copyOf(tree.childrenOf(wanted.id()))) {
            if (level + tree.height(child) > MAX_LEVELS) {
                DepartmentState lifted = Objects.requireNonNull(tree.get(child)).below(root);
                change(tree.inTheWayOf(lifted) == null ? lifted : temporary(lifted, lifted));
            }
        }
    }

    private void rename(DepartmentState blocker, DepartmentState wanted) {
        change(temporary(blocker, wanted));
    }

    /** The same under a temporary name, as far as another department wants its names. */
    private DepartmentState temporary(DepartmentState department, DepartmentState wanted) {
        String name = TEMPORARY + department.id();
        while (isUsed(department, name)) {
            name += TEMPORARY;
        }
        return department.named(
                Objects.equals(department.name(), wanted.name()) ? name : department.name(),
                department.nameEn().equals(wanted.nameEn())
                                && !department.nameEn().isEmpty()
                        ? name
                        : department.nameEn());
    }

    private boolean isUsed(DepartmentState department, String name) {
        int parent = department.parent();
        return tree.named(parent, name) != null
                || tree.englishNamed(parent, name) != null
                || below.getOrDefault(parent, List.of()).stream()
                        .map(id -> Objects.requireNonNull(goal.after().get(id)))
                        .anyMatch(sibling -> name.equals(sibling.name()) || name.equals(sibling.nameEn()));
    }

    private void change(DepartmentState after) {
        DepartmentState now = tree.get(after.id());
        Map<String, Object> fields = new LinkedHashMap<>(after.changedFrom(now));
        if (now == null && after.nameEn().isEmpty()) {
            fields.remove("name_en");
        }
        fields.put("id", after.id());
        steps.add(
                now == null ? SyncOperation.CREATE_DEPARTMENT : SyncOperation.UPDATE_DEPARTMENT,
                String.valueOf(after.id()),
                fields);
        tree.put(after);
    }
}
