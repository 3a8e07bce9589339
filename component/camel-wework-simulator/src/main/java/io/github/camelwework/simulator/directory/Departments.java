// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The tree of departments. After every call it is one tree below department 1, at most 15 levels high, no two siblings
 * have one name, and no department has more than 30,000 nodes below it. Not thread-safe.
 */
public final class Departments {

    private static final int MAX_LEVELS = 15;
    private static final int MAX_NODES = 30_000;
    private static final long FIRST_ORDER = 100_000_000;
    private static final long ORDER_STEP = 1_000;

    private final NavigableMap<Integer, Department> byId = new TreeMap<>();
    private final Map<Integer, Set<Integer>> children = new HashMap<>();
    private final SiblingNames names = new SiblingNames();
    private final IntUnaryOperator directMembers;

    /**
     * A tree of the root alone.
     *
     * @param directMembers how many members are in a department itself
     */
    Departments(String rootName, IntUnaryOperator directMembers) {
        this.directMembers = directMembers;
        byId.put(Department.ROOT, new Department(Department.ROOT, 0, rootName, "", FIRST_ORDER));
    }

    /** The department of that id, null when there is none. */
    public @Nullable Department find(int id) {
        return byId.get(id);
    }

    /** Whether there is a department of that id. */
    public boolean contains(int id) {
        return byId.containsKey(id);
    }

    /** Whether there are departments of all these ids. */
    public boolean containsAll(Collection<Integer> ids) {
        return byId.keySet().containsAll(ids);
    }

    /** All of them, by id. */
    public Collection<Department> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The ids right below a department, ascending. */
    public Set<Integer> childrenOf(int id) {
        return Collections.unmodifiableSet(children.getOrDefault(id, Set.of()));
    }

    /** A department and all below it, each before what is below it; empty when it does not exist. */
    public List<Integer> subtree(int id) {
        List<Integer> found = new ArrayList<>();
        if (contains(id)) {
            found.add(id);
        }
        for (int i = 0; i < found.size(); i++) {
            found.addAll(childrenOf(found.get(i)));
        }
        return found;
    }

    /** A department and those above it, up to the root; empty when it does not exist. */
    public List<Integer> pathToRoot(int id) {
        List<Integer> path = new ArrayList<>();
        for (Department step = byId.get(id); step != null; step = byId.get(step.parentId())) {
            path.add(step.id());
        }
        return path;
    }

    /** The id that a department without one gets: one more than the largest. */
    public int nextId() {
        return byId.lastKey() + 1;
    }

    /** Whether a department has room for some more sub-departments or members right below it. */
    public boolean hasRoomFor(int id, int nodes) {
        return childrenOf(id).size() + directMembers.applyAsInt(id) + nodes <= MAX_NODES;
    }

    /**
     * Adds a department. Without an order it gets that of the console: 100000000, and 1000 less for each sibling.
     *
     * @return the department as it is stored
     * @throws io.github.camelwework.simulator.api.ApiError 60001, 40058, 60009 for the name, 60008 when the id or, among its
     *     siblings, the name exists, 60123 for an id below 1, 60004 when there is no such parent, 81002 below level 15,
     *     81001 when there is no room
     */
    Department add(Department department) {
        checkNames(department);
        Refusal.DEPARTMENT_ID.unless(department.id() > 0);
        Refusal.DEPARTMENT_EXISTS.when(contains(department.id()));
        Refusal.PARENT_UNKNOWN.unless(contains(department.parentId()));
        Refusal.DEPARTMENT_EXISTS.when(names.clash(department));
        Refusal.TOO_DEEP.when(pathToRoot(department.parentId()).size() >= MAX_LEVELS);
        Refusal.TOO_MANY_NODES.when(byId.size() >= MAX_NODES || !hasRoomFor(department.parentId(), 1));
        long order =
                FIRST_ORDER - ORDER_STEP * childrenOf(department.parentId()).size();
        return insert(withOrder(department, order));
    }

    /**
     * Renames, moves or reorders a department. Without an order it keeps the one it has.
     *
     * @return the department as it is stored
     * @throws io.github.camelwework.simulator.api.ApiError as {@link #add}, with 60003 when it does not exist, 60124
     *     when there is no such parent, and 60010 when it would stand below itself
     */
    Department update(Department department) {
        Department before = requireForUpdate(department.id());
        checkNames(department);
        if (department.parentId() != before.parentId()) {
            checkMove(department);
        }
        Refusal.DEPARTMENT_EXISTS.when(names.clash(department));
        unlink(before);
        return insert(withOrder(department, before.order()));
    }

    /**
     * Deletes a department.
     *
     * @throws io.github.camelwework.simulator.api.ApiError 60123 when it does not exist, 60007 for the root, 60006 and
     *     60005 while it has sub-departments or members
     */
    void delete(int id) {
        Department department = require(id);
        Refusal.ROOT_STAYS.when(id == Department.ROOT);
        Refusal.HAS_CHILDREN.unless(childrenOf(id).isEmpty());
        Refusal.HAS_MEMBERS.when(directMembers.applyAsInt(id) > 0);
        unlink(department);
        byId.remove(id);
    }

    /**
     * The department of that id.
     *
     * @throws io.github.camelwework.simulator.api.ApiError 60123 when there is none
     */
    public Department require(int id) {
        return require(id, Refusal.DEPARTMENT_ID);
    }

    /**
     * The department of that id, for department/update, which has a code of its own.
     *
     * @throws io.github.camelwework.simulator.api.ApiError 60003 when there is none
     */
    public Department requireForUpdate(int id) {
        return require(id, Refusal.DEPARTMENT_UNKNOWN);
    }

    private Department require(int id, Refusal unknown) {
        Department department = byId.get(id);
        if (department == null) {
            throw unknown.error();
        }
        return department;
    }

    private static Department withOrder(Department department, long order) {
        return department.order() == Department.NO_ORDER ? department.withOrder(order) : department;
    }

    private static void checkNames(Department department) {
        DepartmentName.check(department.name());
        DepartmentName.checkEnglish(department.nameEn());
    }

    private void checkMove(Department department) {
        Refusal.PARENT_ID.unless(contains(department.parentId()));
        List<Integer> newPath = pathToRoot(department.parentId());
        Refusal.PARENT_LOOP.when(newPath.contains(department.id()));
        Refusal.TOO_DEEP.when(newPath.size() + height(department.id()) > MAX_LEVELS);
        Refusal.TOO_MANY_NODES.unless(hasRoomFor(department.parentId(), 1));
    }

    private int height(int id) {
        return 1 + childrenOf(id).stream().mapToInt(this::height).max().orElse(0);
    }

    private Department insert(Department department) {
        byId.put(department.id(), department);
        children.computeIfAbsent(department.parentId(), parent -> new TreeSet<>())
                .add(department.id());
        names.add(department);
        return department;
    }

    private void unlink(Department department) {
        children.getOrDefault(department.parentId(), new TreeSet<>()).remove(department.id());
        names.remove(department);
    }
}
