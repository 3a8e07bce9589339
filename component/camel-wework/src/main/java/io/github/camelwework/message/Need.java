// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import io.github.camelwework.data.DataLines;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a field must be there, read from its column.
 *
 * @param other the field beside it that decides; empty when none does
 * @param value what the other must be, or one of several separated by bars; null when it must only be set
 * @param negated whether the condition must not hold
 */
record Need(boolean always, String other, @Nullable String value, boolean negated) {

    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final String REQUIRED = "!";

    static Need read(String column) {
        if (column.equals(REQUIRED) || column.equals(DataLines.ABSENT)) {
            return new Need(column.equals(REQUIRED), "", null, false);
        }
        if (column.startsWith("~")) {
            return new Need(false, column.substring(1), null, true);
        }
        int equals = column.indexOf('=');
        if (equals < 0) {
            return new Need(false, column, null, false);
        }
        boolean not = column.charAt(equals - 1) == '!';
        return new Need(false, column.substring(0, not ? equals - 1 : equals), column.substring(equals + 1), not);
    }

    /** Whether the field must be there in this object. */
    boolean holds(Map<String, ?> object) {
        if (other.isEmpty()) {
            return always;
        }
        Object found = find(object, other);
        boolean matches =
                value == null ? isSet(found) : BAR.splitAsStream(value).anyMatch(String.valueOf(found)::equals);
        return matches != negated;
    }

    /** Why, for people; empty when it always must. */
    String because() {
        if (other.isEmpty()) {
            return "";
        }
        if (value == null) {
            return negated ? " (or " + other + " instead)" : ", because " + other + " is set";
        }
        if (value.indexOf('|') >= 0) {
            return ", because of its " + other;
        }
        return ", because " + other + " is " + (negated ? "not " : "") + value;
    }

    static boolean isSet(@Nullable Object value) {
        return value != null && !(value instanceof String text && text.isBlank());
    }

    private static @Nullable Object find(Map<String, ?> object, String path) {
        Object found = object;
        for (String name : DOT.split(path, -1)) {
            found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return found;
    }
}
