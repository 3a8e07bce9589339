// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of a file of departments, each after that of its parent. The root need not be among them. */
record PartyTree(List<PartyRow> topDown) {

    private record Slot(int parentId, String name) {}

    /** Refuses a file with an id twice (302006), siblings of one name (302007), or that is not one tree (302004). */
    static PartyTree of(CsvTable table) {
        table.requireColumns(PartyRow.REQUIRED);
        Map<Integer, PartyRow> byId = new LinkedHashMap<>();
        Set<Slot> slots = new HashSet<>();
        for (List<String> cells : table.rows()) {
            PartyRow row = PartyRow.of(table, cells);
            Refusal.IMPORT_PARTYID_TWICE.unless(byId.put(row.id(), row) == null);
            Refusal.IMPORT_SIBLINGS_OF_ONE_NAME.unless(slots.add(new Slot(row.parentId(), row.name())));
        }
        return new PartyTree(sort(byId));
    }

    Set<Integer> ids() {
        return topDown.stream().map(PartyRow::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever is not reached from the root stands in another tree, or in a circle. */
    private static List<PartyRow> sort(Map<Integer, PartyRow> byId) {
        Map<Integer, List<PartyRow>> below = new LinkedHashMap<>();
        byId.values().forEach(row -> below.computeIfAbsent(row.parentId(), parent -> new ArrayList<>())
                .add(row));
        List<PartyRow> sorted = new ArrayList<>();
        PartyRow root = byId.get(Department.ROOT);
        if (root == null) {
            sorted.addAll(below.getOrDefault(Department.ROOT, List.of()));
        } else {
            Refusal.IMPORT_NOT_A_TREE.unless(root.parentId() == 0);
            sorted.add(root);
        }
        for (int i = 0; i < sorted.size(); i++) {
            sorted.addAll(below.getOrDefault(sorted.get(i).id(), List.of()));
        }
        Refusal.IMPORT_NOT_A_TREE.unless(sorted.size() == byId.size());
        return sorted;
    }
}
