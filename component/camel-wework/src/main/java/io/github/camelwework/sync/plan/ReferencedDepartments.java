// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.DesiredDirectory;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The departments that members and tags of the source name: these stay, even if the source's departments lack them. */
final class ReferencedDepartments {

    private final DepartmentResolver ids;
    private final Set<Integer> named = new HashSet<>();

    private ReferencedDepartments(DepartmentResolver ids) {
        this.ids = ids;
    }

    static Set<Integer> of(DesiredDirectory source, DepartmentResolver ids) {
        ReferencedDepartments all = new ReferencedDepartments(ids);
        source.members().forEach(desired -> all.add(desired.fields(), "department"));
        source.tags().forEach(desired -> all.add(desired.fields(), "partylist"));
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
