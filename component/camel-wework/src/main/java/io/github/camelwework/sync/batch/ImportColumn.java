// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.batch;

import io.github.camelwework.data.DataLines;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of {@code import-columns.txt}. */
record ImportColumn(String file, String field, boolean needed, Cell cell, String title) {

    private static final int COLUMNS = 5;
    private static final String NEEDED = "!";
    private static final Map<String, String> GENDERS = Map.of("1", "男", "2", "女");

    private static final List<ImportColumn> ALL =
            DataLines.read(ImportColumn.class, "import-columns.txt", COLUMNS).stream()
                    .map(columns -> new ImportColumn(
                            columns.get(0),
                            columns.get(1),
                            columns.get(2).equals(NEEDED),
                            Cell.valueOf(columns.get(3).toUpperCase(Locale.ROOT)),
                            columns.get(4)))
                    .toList();

    /** How a value stands in the file. */
    enum Cell {
        TEXT,
        NUMBER,
        NUMBERS,
        GENDER,
        NEGATED
    }

    static List<ImportColumn> of(String file) {
        return ALL.stream().filter(column -> column.file().equals(file)).toList();
    }

    /** The cell of a value; empty, which leaves the field as it is, for none and for one that no cell can say. */
    String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return switch (cell) {
            case TEXT, NUMBER -> String.valueOf(value);
            case NUMBERS ->
                value instanceof Collection<?> items
                        ? items.stream().map(String::valueOf).collect(Collectors.joining(";"))
                        : "";
            case GENDER -> GENDERS.getOrDefault(String.valueOf(value), "");
            case NEGATED -> value instanceof Number number ? (number.intValue() == 0 ? "1" : "0") : "";
        };
    }
}
