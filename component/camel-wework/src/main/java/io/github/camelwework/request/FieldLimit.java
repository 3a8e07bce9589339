// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much WeCom takes of one field: a line of {@code limits.txt}.
 *
 * @param operation the path, or {@code *} for all
 * @param field {@code name}, {@code name[].field} or {@code name[]}
 * @param mendable whether {@code onOverflow} may shorten it
 */
record FieldLimit(String operation, String msgType, String field, int limit, Unit unit, boolean mendable) {

    enum Unit {
        BYTES,
        CHARACTERS,
        ITEMS;

        String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int COLUMNS = 6;
    private static final String ITEMS_OF = "[]";
    private static final List<FieldLimit> ALL =
            DataLines.read("limits.txt", COLUMNS).stream().map(FieldLimit::of).toList();

    /** The limits of an operation, by msgtype. */
    static Map<String, List<FieldLimit>> of(String operation) {
        return ALL.stream()
                .filter(limit -> limit.operation.equals("*") || limit.operation.equals(operation))
                .collect(Collectors.groupingBy(FieldLimit::msgType));
    }

    /** The array that the limit looks into; empty for a field of the object itself. */
    String array() {
        int items = field.indexOf(ITEMS_OF);
        return items < 0 ? "" : field.substring(0, items);
    }

    /** The field's own name; empty when the limit is on the number of items. */
    String leaf() {
        int items = field.indexOf(ITEMS_OF);
        return items < 0 ? field : field.substring(Math.min(field.length(), items + ITEMS_OF.length() + 1));
    }

    int measure(String text) {
        return unit == Unit.BYTES ? Truncation.bytes(text) : text.codePointCount(0, text.length());
    }

    String describe() {
        return limit + " " + unit.words() + (unit == Unit.BYTES ? " of UTF-8" : "");
    }

    private static FieldLimit of(List<String> columns) {
        return new FieldLimit(
                columns.get(0),
                columns.get(1),
                columns.get(2),
                Integer.parseInt(columns.get(3)),
                Unit.valueOf(columns.get(4).toUpperCase(Locale.ROOT)),
                columns.get(5).equals("yes"));
    }
}
