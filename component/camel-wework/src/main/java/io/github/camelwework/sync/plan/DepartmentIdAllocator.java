// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.DepartmentState;
import io.github.camelwework.sync.directory.DesiredDepartment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which number a department of the source has or gets. Numbers are given once: what stands at the place wanted is taken,
 * else what the state remembers, else a new one. Not safe for threads.
 */
final class DepartmentIdAllocator {

    private final ActualDirectory directory;
    private final Map<String, Integer> remembered;
    private final Map<Integer, Map<String, Integer>> children = new HashMap<>();
    private final Set<Integer> parentsOfHidden = new HashSet<>();
    private final Set<Integer> taken = new HashSet<>();
    private final Map<String, Integer> chosen = new TreeMap<>();
    private int largest;

    DepartmentIdAllocator(
            ActualDirectory directory, Map<String, Integer> remembered, Iterable<DesiredDepartment> objects) {
        this.directory = directory;
        this.remembered = remembered;
        largest = DepartmentState.ROOT;
        for (DepartmentState department : directory.departments().values()) {
            largest = Math.max(largest, department.id());
            String name = department.name();
            if (name == null) {
                parentsOfHidden.add(department.parent());
            } else {
                children.computeIfAbsent(department.parent(), parent -> new HashMap<>())
                        .putIfAbsent(name, department.id());
            }
        }
        remembered.values().forEach(id -> largest = Math.max(largest, id));
        for (DesiredDepartment desired : objects) {
            Integer id = desired.id();
            if (id != null) {
                largest = Math.max(largest, id);
                taken.add(id);
            }
        }
    }

    /** What bears that name below that parent now, if nothing else has taken it. */
    @Nullable
    Integer standing(int parent, String name) {
        return take(at(parent, name));
    }

    /** The same, taken or not. */
    @Nullable
    Integer at(int parent, String name) {
        return children.getOrDefault(parent, Map.of()).get(name);
    }

    /** What the state remembers under that key, if it is still there; however often it is asked for. */
    @Nullable
    Integer known(String key) {
        Integer id = remembered.get(key);
        return id != null && directory.departments().containsKey(id) ? id : null;
    }

    /** What the state remembers under that key, if it is still there and nothing else has taken it. */
    @Nullable
    Integer remembered(String key) {
        Integer id = remembered.get(key);
        return id == null || !directory.departments().containsKey(id) ? null : take(id);
    }

    /** What the state remembers under that key although it is gone: the department comes back under its old number. */
    int fresh(String key) {
        Integer old = take(remembered.get(key));
        if (old != null) {
            return old;
        }
        int id = largest < Integer.MAX_VALUE ? largest + 1 : firstFree();
        largest = Math.max(largest, id);
        taken.add(id);
        return id;
    }

    /** Whether there may be a child of some wanted name without its being seen. */
    boolean hidesNamesBelow(int parent) {
        return parentsOfHidden.contains(parent);
    }

    void choose(String key, int id) {
        chosen.put(key, id);
    }

    /** What the state has to remember. */
    Map<String, Integer> chosen() {
        return chosen;
    }

    /** Above the largest there is none left. */
    private int firstFree() {
        int id = DepartmentState.ROOT + 1;
        while (taken.contains(id) || directory.departments().containsKey(id) || remembered.containsValue(id)) {
            id++;
        }
        return id;
    }

    private @Nullable Integer take(@Nullable Integer id) {
        return id != null && taken.add(id) ? id : null;
    }
}
