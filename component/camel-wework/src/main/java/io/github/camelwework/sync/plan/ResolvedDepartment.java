// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.DepartmentState;
import io.github.camelwework.sync.directory.DesiredDepartment;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What the source wants of a department whose id is known.
 *
 * @param parent null where it stays where it is
 * @param name null where it keeps its name
 * @param nameEn null where it keeps its English name
 * @param order null where it keeps its order
 */
record ResolvedDepartment(
        String place,
        int id,
        @Nullable Integer parent,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable Long order) {

    static ResolvedDepartment of(DesiredDepartment desired, int id, @Nullable Integer parent) {
        Fields fields = desired.fields();
        String name = desired.path().isEmpty() ? fields.text("name") : last(desired);
        return new ResolvedDepartment(
                desired.place(),
                id,
                parent,
                name.isEmpty() ? null : name,
                fields.containsKey("name_en") ? fields.text("name_en") : null,
                fields.containsKey("order") ? FieldForms.number(fields.get("order")) : null);
    }

    private static String last(DesiredDepartment desired) {
        return desired.path().get(desired.path().size() - 1);
    }

    ResolvedDepartment unnamed() {
        return new ResolvedDepartment(place, id, parent, null, nameEn, order);
    }

    /** The department afterwards, from what it was; what WeCom does not show is as it was last sent. */
    DepartmentState applied(DepartmentState before, SentHashes sent) {
        return new DepartmentState(
                id,
                parent == null ? before.parent() : parent,
                name == null || (before.name() == null && isLast("name", name, sent)) ? before.name() : name,
                nameEn == null || (before.nameEn().isEmpty() && isLast("name_en", nameEn, sent))
                        ? before.nameEn()
                        : nameEn,
                order == null ? before.order() : order);
    }

    private boolean isLast(String field, String value, SentHashes sent) {
        return sent.isLast(String.valueOf(id), field, value);
    }
}
