// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.util.HashMap;
import java.util.Map;

/** Which names are taken below each parent; an index, because a parent may have 30,000 departments below it. */
final class SiblingNames {

    private record Slot(int parentId, String name) {}

    private final Map<Slot, Integer> chinese = new HashMap<>();
    private final Map<Slot, Integer> english = new HashMap<>();

    /** Whether another department has one of the names below the same parent. */
    boolean clash(Department department) {
        return takenByAnother(chinese, department, department.name())
                || takenByAnother(english, department, department.nameEn());
    }

    void add(Department department) {
        chinese.put(new Slot(department.parentId(), department.name()), department.id());
        if (!department.nameEn().isEmpty()) {
            english.put(new Slot(department.parentId(), department.nameEn()), department.id());
        }
    }

    void remove(Department department) {
        chinese.remove(new Slot(department.parentId(), department.name()));
        english.remove(new Slot(department.parentId(), department.nameEn()));
    }

    private static boolean takenByAnother(Map<Slot, Integer> index, Department department, String name) {
        Integer owner = index.get(new Slot(department.parentId(), name));
        return owner != null && owner != department.id();
    }
}
