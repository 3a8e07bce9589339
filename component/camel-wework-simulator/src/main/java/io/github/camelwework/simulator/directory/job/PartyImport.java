// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Directory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * batch/replaceparty (doc 90982). Rows are applied from the root down: whatever stood above a department before, its new
 * parent is in its final place already, so no move can make a circle.
 */
final class PartyImport implements ImportTask {

    private static final int CREATED = 1;
    private static final int RENAMED = 2;
    private static final int MOVED = 4;
    private static final int REORDERED = 8;

    private final Directory directory;
    private final PartyTree tree;
    private final LeftOverParties leftOver;

    PartyImport(Directory directory, PartyTree tree, LeftOverParties leftOver) {
        this.directory = directory;
        this.tree = tree;
        this.leftOver = leftOver;
    }

    @Override
    public int rows() {
        return tree.topDown().size();
    }

    @Override
    public ArrayNode run() {
        Map<Integer, Department> before = new HashMap<>();
        directory.departments().all().forEach(department -> before.put(department.id(), department));
        Set<Integer> inFile = tree.ids();
        Set<Integer> waiting = new HashSet<>(inFile);
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        for (PartyRow row : tree.topDown()) {
            waiting.remove(row.id());
            Department old = before.get(row.id());
            ObjectNode entry = results.addObject().put("partyid", row.id());
            entry.put("action", RowResult.write(entry, 0, () -> place(row.target(old), old, waiting)));
        }
        leftOver.replace(before.keySet().stream()
                .filter(id -> id != Department.ROOT && !inFile.contains(id))
                .toList());
        return results;
    }

    private int place(Department target, @Nullable Department old, Set<Integer> waiting) {
        freeName(target, waiting);
        if (old == null) {
            directory.addDepartment(target);
            return CREATED;
        }
        directory.updateDepartment(target);
        return (target.name().equals(old.name()) ? 0 : RENAMED)
                | (target.parentId() == old.parentId() ? 0 : MOVED)
                | (target.order() == old.order() ? 0 : REORDERED);
    }

    /** Two departments may swap names: the one whose turn is yet to come makes way under a passing name. */
    private void freeName(Department target, Set<Integer> waiting) {
        for (int id : directory.departments().childrenOf(target.parentId())) {
            Department sibling = directory.departments().require(id);
            if (sibling.name().equals(target.name()) && waiting.contains(id)) {
                directory.updateDepartment(
                        new Department(id, sibling.parentId(), "~" + id, sibling.nameEn(), sibling.order()));
                return;
            }
        }
    }
}
