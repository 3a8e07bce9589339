// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The tree of departments while it is being changed. Not safe for threads. */
public final class DepartmentTree {

    private record Slot(int parent, String name) {}

    private final Map<Integer, DepartmentState> byId = new HashMap<>();
    private final Map<Integer, Set<Integer>> children = new HashMap<>();
    private final Map<Slot, Integer> names = new HashMap<>();
    private final Map<Slot, Integer> englishNames = new HashMap<>();

    public DepartmentTree(Collection<DepartmentState> departments) {
        departments.forEach(this::put);
    }

    @Nullable
    public DepartmentState get(int id) {
        return byId.get(id);
    }

    public Set<Integer> childrenOf(int id) {
        return Collections.unmodifiableSet(children.getOrDefault(id, Set.of()));
    }

    /** Puts a department in the place of that of the same id. */
    public void put(DepartmentState department) {
        remove(department.id());
        byId.put(department.id(), department);
        children.computeIfAbsent(department.parent(), parent -> new TreeSet<>()).add(department.id());
        if (department.name() != null) {
            names.put(new Slot(department.parent(), department.name()), department.id());
        }
        if (!department.nameEn().isEmpty()) {
            englishNames.put(new Slot(department.parent(), department.nameEn()), department.id());
        }
    }

    /** The department with the name below that parent; null when there is none. */
    @Nullable
    public Integer named(int parent, @Nullable String name) {
        return name == null ? null : names.get(new Slot(parent, name));
    }

    /** The department with the English name below that parent; null when there is none. */
    @Nullable
    public Integer englishNamed(int parent, String name) {
        return name.isEmpty() ? null : englishNames.get(new Slot(parent, name));
    }

    /** The department that blocks the place of another; null when there is none. */
    @Nullable
    public Integer inTheWayOf(DepartmentState department) {
        Integer owner = named(department.parent(), department.name());
        Integer englishOwner = englishNamed(department.parent(), department.nameEn());
        return owner == null || owner == department.id() ? other(englishOwner, department) : owner;
    }

    private static @Nullable Integer other(@Nullable Integer owner, DepartmentState department) {
        return owner == null || owner == department.id() ? null : owner;
    }

    /** How many levels a department and those below it take. */
    public int height(int id) {
        int height = 0;
        List<Integer> level = List.of(id);
        while (!level.isEmpty()) {
            height++;
            level = level.stream().flatMap(above -> childrenOf(above).stream()).toList();
        }
        return height;
    }

    /** On which level a department stands, the root's being 1. */
    public int level(int id) {
        int level = 0;
        for (DepartmentState at = byId.get(id); at != null; at = byId.get(at.parent())) {
            level++;
        }
        return level;
    }

    void remove(int id) {
        DepartmentState old = byId.remove(id);
        if (old == null) {
            return;
        }
        children.getOrDefault(old.parent(), new TreeSet<>()).remove(id);
        if (old.name() != null) {
            names.remove(new Slot(old.parent(), old.name()), id);
        }
        englishNames.remove(new Slot(old.parent(), old.nameEn()), id);
    }

    /** The ids of a department and of those below it. Departments whose parents are not shown do not count. */
    public static Set<Integer> managed(Collection<DepartmentState> departments, int root) {
        Map<Integer, Integer> parents = new HashMap<>();
        departments.forEach(department -> parents.put(department.id(), department.parent()));
        Set<Integer> inside = new HashSet<>();
        if (parents.containsKey(root)) {
            inside.add(root);
        }
        for (Integer id : parents.keySet()) {
            Set<Integer> way = new HashSet<>();
            Integer at = id;
            while (at != null && !inside.contains(at) && way.add(at)) {
                at = parents.get(at);
            }
            if (at != null && inside.contains(at)) {
                inside.addAll(way);
            }
        }
        return inside;
    }
}
