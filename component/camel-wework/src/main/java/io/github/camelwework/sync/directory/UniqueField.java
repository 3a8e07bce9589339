// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A field of which no two members have the same value. */
public enum UniqueField {
    MOBILE("mobile"),
    EMAIL("email"),
    BIZ_MAIL("biz_mail");

    /** WeCom's names of all of them. */
    public static final List<String> NAMES =
            Arrays.stream(values()).map(UniqueField::field).toList();

    private final String field;

    UniqueField(String field) {
        this.field = field;
    }

    /** WeCom's name of it. */
    public String field() {
        return field;
    }

    /** The form in which two of them are compared; empty for none. */
    public String form(@Nullable Object value) {
        return String.valueOf(FieldForms.of(field, value));
    }

    /** What the member has now. */
    public String shown(MemberState member) {
        return form(member.fields().get(field));
    }

    /** The unique values among the fields of a member, each with the name of its field, in a form that can be compared. */
    public static Set<String> valuesIn(Map<String, Object> fields) {
        Set<String> values = new TreeSet<>();
        for (UniqueField field : values()) {
            String form = field.form(fields.get(field.field()));
            if (!form.isEmpty()) {
                values.add(field.field() + " " + form);
            }
        }
        return values;
    }
}
