// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A department as it is or will be.
 *
 * @param parent the id of the department above, 0 for the root
 * @param name null when it cannot be read
 * @param nameEn empty when there is none
 * @param order larger first
 */
public record DepartmentState(int id, int parent, @Nullable String name, String nameEn, long order) {

    public static final int ROOT = 1;

    public DepartmentState named(@Nullable String newName, String newNameEn) {
        return new DepartmentState(id, parent, newName, newNameEn, order);
    }

    public DepartmentState below(int newParent) {
        return new DepartmentState(id, newParent, name, nameEn, order);
    }

    DepartmentState ordered(long newOrder) {
        return new DepartmentState(id, parent, name, nameEn, newOrder);
    }

    /** WeCom's fields that differ from the earlier state; all of them when there is none. */
    public Map<String, Object> changedFrom(@Nullable DepartmentState before) {
        Map<String, Object> changed = new TreeMap<>();
        if (name != null && (before == null || !name.equals(before.name()))) {
            changed.put("name", name);
        }
        if (before == null || !nameEn.equals(before.nameEn())) {
            changed.put("name_en", nameEn);
        }
        if (before == null || parent != before.parent()) {
            changed.put("parentid", parent);
        }
        if (before == null || order != before.order()) {
            changed.put("order", order);
        }
        return changed;
    }
}
