// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The departments that members and tags of the source name: these stay, even if the source's departments lack them. */
final class NamedDepartments {

    private final DepartmentIds ids;
    private final Set<Integer> named = new HashSet<>();

    private NamedDepartments(DepartmentIds ids) {
        this.ids = ids;
    }

    static Set<Integer> of(SourceBook source, DepartmentIds ids) {
        NamedDepartments all = new NamedDepartments(ids);
        source.members.values().forEach(wish -> all.add(wish.fields(), "department"));
        source.tags.values().forEach(wish -> all.add(wish.fields(), "partylist"));
        return all.named;
    }

    private void add(Fields fields, String list) {
        FieldForms.numbers(fields.get(list)).forEach(id -> named.add(id.intValue()));
        if (fields.get("departmentPath") instanceof List<?> paths) {
            paths.forEach(path -> add(ids.path(String.valueOf(path))));
        }
        if (fields.get("departmentKey") instanceof List<?> keys) {
            keys.forEach(key -> add(ids.key(String.valueOf(key))));
        }
    }

    private void add(@Nullable Integer id) {
        if (id != null) {
            named.add(id);
        }
    }
}
