// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a field is, read from its column.
 *
 * @param size of a text at most; null when it has no limit
 * @param mendable whether {@code onOverflow} may shorten or split it
 * @param most how many objects at most; 0 for any number
 * @param values the only ones; empty for any
 * @param range the only numbers, from the first to the second; empty for any
 * @param absent what stands for it when it is absent; null for nothing
 */
record Kind(
        Type type,
        @Nullable Size size,
        boolean mendable,
        int most,
        List<String> values,
        List<Double> range,
        @Nullable String absent) {

    enum Type {
        TEXT,
        LABEL,
        CODE,
        KEY,
        ID,
        LINK,
        INT,
        NUMBER,
        BOOL,
        LIST,
        OBJECT,
        ARRAY;

        boolean isText() {
            return this == TEXT || this == LABEL || isCode();
        }

        /** Whether programs read it rather than people. */
        boolean isCode() {
            return this == CODE || this == KEY || this == ID || this == LINK;
        }
    }

    private static final Pattern NOTATION =
            Pattern.compile("(?<type>[a-z]+)(<=(?<most>\\d+)(?<unit>[bch]?))?(?<mend>~?)"
                    + "(\\{(?<values>[^}]+)})?(\\((?<from>[\\d.]+)\\.\\.(?<to>[\\d.]+)\\))?(=(?<absent>\\w+))?");

    static Kind read(String column) {
        Matcher matcher = NOTATION.matcher(column);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + column + "\" is not a kind of field");
        }
        Type type = Type.valueOf(matcher.group("type").toUpperCase(Locale.ROOT));
        String most = matcher.group("most");
        int limit = most == null ? 0 : Integer.parseInt(most);
        String values = matcher.group("values");
        String from = matcher.group("from");
        return new Kind(
                type,
                type.isText() && limit > 0 ? new Size(limit, unit(matcher.group("unit"))) : null,
                !matcher.group("mend").isEmpty(),
                type == Type.ARRAY ? limit : 0,
                values == null ? List.of() : List.of(values.split(",")),
                from == null ? List.of() : List.of(Double.parseDouble(from), Double.parseDouble(matcher.group("to"))),
                matcher.group("absent"));
    }

    /** What WeCom wants, in words. */
    String wanted() {
        String what =
                switch (type) {
                    case TEXT, LABEL, CODE, KEY, ID -> "text";
                    case LINK -> "an address that begins with http:// or https://";
                    case INT -> "a whole number";
                    case NUMBER -> "a number";
                    case BOOL -> "true or false";
                    case LIST -> "a list of texts";
                    case OBJECT -> "an object";
                    case ARRAY -> "a list of objects";
                };
        if (!values.isEmpty()) {
            return "one of " + String.join(", ", values);
        }
        return range.isEmpty() ? what : what + " from " + range.get(0) + " to " + range.get(1);
    }

    private static Size.Unit unit(String letter) {
        return switch (letter) {
            case "b" -> Size.Unit.BYTES;
            case "c" -> Size.Unit.CHARACTERS;
            default -> Size.Unit.HANZI;
        };
    }
}
