// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields that an answer with errcode 0 always holds. One that lacks it is no answer: nobody may read "nobody is there" out
 * of a list that is missing.
 *
 * @param fields what each promised field holds, by name
 * @param instead by which field success is told where WeCom documents an answer without an errcode (doc 90605, 97162);
 *     empty when an errcode is always there
 */
public record Promise(Map<String, Form> fields, Map<String, Form> instead) {

    /** What a field holds. */
    public enum Form {
        /** A text that is not blank, or a number. */
        VALUE,
        /** A list, which may be empty. */
        LIST,
        /** An object. */
        OBJECT;

        private boolean fits(@Nullable Object value) {
            return switch (this) {
                case VALUE -> value instanceof Number || (value instanceof String text && !text.isBlank());
                case LIST -> value instanceof List<?>;
                case OBJECT -> value instanceof Map<?, ?>;
            };
        }
    }

    /** Only an errcode. */
    public static final Promise NOTHING = new Promise(Map.of(), Map.of());

    /** The first promised field that is missing or of another form; null when all are there. */
    public @Nullable String missing(Map<String, ?> answer) {
        return missing(fields, answer);
    }

    /** The first promised field other than a list; lists count for a caller that reads them, not for a route that takes all. */
    public @Nullable String missingValue(Map<String, ?> answer) {
        return fields.entrySet().stream()
                .filter(field ->
                        field.getValue() != Form.LIST && !field.getValue().fits(answer.get(field.getKey())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Whether the answer tells success without an errcode. */
    public boolean tellsWithoutErrcode(Map<String, ?> answer) {
        return !instead.isEmpty() && missing(instead, answer) == null;
    }

    private static @Nullable String missing(Map<String, Form> promised, Map<String, ?> answer) {
        for (Map.Entry<String, Form> field : promised.entrySet()) {
            if (!field.getValue().fits(answer.get(field.getKey()))) {
                return field.getKey();
            }
        }
        return null;
    }
}
