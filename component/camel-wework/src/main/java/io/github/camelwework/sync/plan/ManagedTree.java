// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The department that a sync manages, and those below it. */
final class ManagedTree {

    private ManagedTree() {}

    /** The ids of the managed part; those that hang in the air, as an app with a small visible range sees them, do not count. */
    static Set<Integer> of(Collection<DepartmentState> departments, int root) {
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
