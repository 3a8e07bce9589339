// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.data.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the option {@code columns}. */
final class ColumnPairs {

    static final String LEFT_OUT = "-";
    static final String ATTRIBUTE = "extattr.";

    private ColumnPairs() {}

    static Map<String, String> parse(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            if (pair.isBlank()) {
                continue;
            }
            int colon = pair.lastIndexOf(':');
            String column = colon < 0 ? "" : pair.substring(0, colon).strip();
            String field = pair.substring(colon + 1).strip();
            if (column.isEmpty() || field.isEmpty()) {
                throw new IllegalArgumentException(
                        "columns holds \"%s\", which is not a pair: write column:field, separated by commas"
                                .formatted(pair.strip()));
            }
            requireKnown(column, field);
            if (pairs.put(column, field) != null) {
                throw new IllegalArgumentException("columns names \"%s\" twice: take one out".formatted(column));
            }
        }
        return pairs;
    }

    /**
     * Adds the columns that the option {@code extattrs} names: attributes of the corp's that are called as the column is.
     *
     * @throws IllegalArgumentException for a column that {@code columns} explains already
     */
    static void addAttributes(Map<String, String> pairs, String text) {
        for (String name : text.split(",", -1)) {
            String column = name.strip();
            if (!column.isEmpty() && pairs.put(column, ATTRIBUTE + column) != null) {
                throw new IllegalArgumentException(
                        "columns and extattrs both explain \"%s\": take it out of one of them".formatted(column));
            }
        }
    }

    private static void requireKnown(String column, String field) {
        if (field.equals(LEFT_OUT) || field.startsWith(ATTRIBUTE)) {
            return;
        }
        List<String> names = SourceField.ALL.stream()
                .filter(known -> !known.isIgnored())
                .map(SourceField::name)
                .distinct()
                .toList();
        if (!names.contains(field)) {
            throw new IllegalArgumentException(
                    "columns takes \"%s\" for %s, which is no field%s: use one of %s, %sNAME for an attribute, or %s to leave the column out"
                            .formatted(
                                    column,
                                    field,
                                    Nearest.suggestion(field, names),
                                    String.join(", ", names),
                                    ATTRIBUTE,
                                    LEFT_OUT));
        }
    }
}
