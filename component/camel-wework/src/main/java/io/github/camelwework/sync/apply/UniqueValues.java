// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The values of which no two members may have the same. */
final class UniqueValues {

    /** The fields that hold them. */
    static final List<String> FIELDS = List.of("mobile", "email", "biz_mail");

    private UniqueValues() {}

    /** Those among the fields of a member, each with the field's name, in a form in which they can be compared. */
    static Set<String> of(Map<String, Object> fields) {
        Set<String> values = new TreeSet<>();
        for (String field : FIELDS) {
            Object value = fields.get(field);
            if (value != null && !value.equals("")) {
                values.add(field + " "
                        + String.valueOf(value).replaceAll("[ -]|^\\+86", "").toLowerCase(Locale.ROOT));
            }
        }
        return values;
    }
}
