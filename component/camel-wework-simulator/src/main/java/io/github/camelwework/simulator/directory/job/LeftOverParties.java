// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import io.github.camelwework.simulator.directory.Departments;
import io.github.camelwework.simulator.directory.Directory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Departments that the last file of departments did not have. They go as soon as they are empty, which a later import of
 * members may bring about (doc 90982).
 */
final class LeftOverParties {

    private final Directory directory;
    private final List<Integer> ids = new ArrayList<>();

    LeftOverParties(Directory directory) {
        this.directory = directory;
    }

    /** Takes over what a new file does not have. */
    void replace(Collection<Integer> missing) {
        ids.clear();
        ids.addAll(missing);
    }

    /** Removes those that are empty, from the leaves up. */
    void sweep() {
        Departments departments = directory.departments();
        ids.removeIf(id -> !departments.contains(id));
        List<Integer> leavesFirst = new ArrayList<>(ids);
        leavesFirst.sort(
                Comparator.comparing((Integer id) -> departments.pathToRoot(id).size())
                        .reversed());
        for (int id : leavesFirst) {
            if (departments.childrenOf(id).isEmpty()
                    && directory.members().keysIn(id).isEmpty()) {
                directory.removeDepartment(id);
            }
        }
    }
}
