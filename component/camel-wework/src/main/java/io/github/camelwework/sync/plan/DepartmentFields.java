// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** In which of WeCom's fields two states of a department differ. */
final class DepartmentFields {

    private DepartmentFields() {}

    /** The fields of the second that are not those of the first; all of them for a new one. */
    static Map<String, Object> changed(@Nullable DepartmentState before, DepartmentState after) {
        Map<String, Object> changed = new TreeMap<>();
        String name = after.name();
        if (name != null && (before == null || !name.equals(before.name()))) {
            changed.put("name", name);
        }
        if (before == null || !after.nameEn().equals(before.nameEn())) {
            changed.put("name_en", after.nameEn());
        }
        if (before == null || after.parent() != before.parent()) {
            changed.put("parentid", after.parent());
        }
        if (before == null || after.order() != before.order()) {
            changed.put("order", after.order());
        }
        return changed;
    }
}
