// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A field that no two members share. */
public enum UniqueField {
    /** The mobile; {@code +86}, blanks and dashes do not tell two apart. */
    MOBILE("mobile", Refusal.MOBILE_EXISTS),
    /** The personal mail address. */
    EMAIL("email", Refusal.EMAIL_EXISTS),
    /** The corporate mail address. */
    BIZ_MAIL("biz_mail", Refusal.BIZ_MAIL_EXISTS);

    private static final String MAINLAND = "+86";

    private final String field;
    private final Refusal taken;

    UniqueField(String field, Refusal taken) {
        this.field = field;
        this.taken = taken;
    }

    /** WeCom's name of the field. */
    public String field() {
        return field;
    }

    /** What WeCom answers when another member has the value. */
    Refusal taken() {
        return taken;
    }

    /** The value in the form in which two of them are compared. */
    String normal(String value) {
        return this == MOBILE ? bareMobile(value) : value.toLowerCase(Locale.ROOT);
    }

    String valueOf(Member member) {
        return normal(member.text(field));
    }

    static Map<UniqueField, Map<String, String>> emptyIndexes() {
        Map<UniqueField, Map<String, String>> indexes = new EnumMap<>(UniqueField.class);
        for (UniqueField field : values()) {
            indexes.put(field, new HashMap<>());
        }
        return indexes;
    }

    private static String bareMobile(String mobile) {
        String compact = mobile.replace(" ", "").replace("-", "");
        return compact.startsWith(MAINLAND) ? compact.substring(MAINLAND.length()) : compact;
    }
}
