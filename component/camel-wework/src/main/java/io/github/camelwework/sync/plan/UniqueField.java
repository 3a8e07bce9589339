// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import org.jspecify.annotations.Nullable;

/** A field of which no two members have the same value. */
enum UniqueField {
    MOBILE("mobile"),
    EMAIL("email"),
    BIZ_MAIL("biz_mail");

    private final String field;

    UniqueField(String field) {
        this.field = field;
    }

    /** WeCom's name of it. */
    String field() {
        return field;
    }

    /** The form in which two of them are compared; empty for none. */
    String form(@Nullable Object value) {
        return String.valueOf(FieldForms.of(field, value));
    }

    /** What the member has now. */
    String shown(MemberState member) {
        return form(member.fields().get(field));
    }

    /** Whether the task gives it another value that WeCom takes notice of. */
    boolean isGivenUp(MemberState member, MemberTask task) {
        return task.send().containsKey(field)
                && !(this == MOBILE && member.isActive())
                && !form(task.send().get(field)).equals(shown(member));
    }
}
