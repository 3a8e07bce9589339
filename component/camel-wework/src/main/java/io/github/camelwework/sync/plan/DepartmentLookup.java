// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.Fields;
import io.github.camelwework.sync.source.SafeQuote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the departments that a row of the source names, by number, path or key. */
final class DepartmentLookup {

    private final DepartmentResolver ids;
    private final PlannedDepartments goal;

    DepartmentLookup(DepartmentResolver ids, PlannedDepartments goal) {
        this.ids = ids;
        this.goal = goal;
    }

    /**
     * The departments, in the order of the row; null when the row says nothing of departments.
     *
     * @param list the field that holds numbers
     * @throws Unplaced when one of them is not there
     */
    @Nullable
    List<Long> of(Fields fields, String list) throws Unplaced {
        List<Long> found = new ArrayList<>();
        boolean any = false;
        for (String field : List.of(list, "departmentPath", "departmentKey")) {
            if (fields.get(field) instanceof List<?> names) {
                any = true;
                for (Object name : names) {
                    Integer id = find(field, name);
                    if (id == null || !goal.after().containsKey(id)) {
                        throw new Unplaced(
                                "there is no department %s in the managed part: add it to the source or correct the row"
                                        .formatted(name instanceof Long ? name : SafeQuote.name(name)));
                    }
                    if (!found.contains((long) id)) {
                        found.add((long) id);
                    }
                }
            }
        }
        return any ? found : null;
    }

    /** Whether a department is one of the managed part as it is. */
    boolean isManaged(int department) {
        return goal.managed().contains(department);
    }

    /** Where members stand in that part. */
    MembershipDiff seats(SentHashes sent) {
        return new MembershipDiff(goal.managed(), sent);
    }

    private @Nullable Integer find(String field, Object name) {
        return switch (field) {
            case "departmentPath" -> ids.path(String.valueOf(name));
            case "departmentKey" -> ids.key(String.valueOf(name));
            default -> (Integer) (int) FieldForms.number(name);
        };
    }

    /** A row names a department that is not there. */
    static final class Unplaced extends Exception {

        private static final long serialVersionUID = 1L;

        Unplaced(String why) {
            super(why);
        }
    }
}
