// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The values of which no two members may have the same. */
public final class UniqueValues {

    /** The fields that hold them. */
    public static final List<String> FIELDS =
            Arrays.stream(UniqueField.values()).map(UniqueField::field).toList();

    private UniqueValues() {}

    /** Those among the fields of a member, each with the field's name, in a form in which they can be compared. */
    public static Set<String> of(Map<String, Object> fields) {
        Set<String> values = new TreeSet<>();
        for (UniqueField field : UniqueField.values()) {
            String form = field.form(fields.get(field.field()));
            if (!form.isEmpty()) {
                values.add(field.field() + " " + form);
            }
        }
        return values;
    }
}
