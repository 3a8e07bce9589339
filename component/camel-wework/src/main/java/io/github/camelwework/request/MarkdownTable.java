// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows, as camel-sql gives them, as a table of markdown. */
final class MarkdownTable {

    private MarkdownTable() {}

    /** Whether a body is rows: a list of nothing but Maps. */
    static boolean isRows(Object body) {
        return body instanceof Collection<?> rows
                && !rows.isEmpty()
                && rows.stream().allMatch(row -> row instanceof Map<?, ?>);
    }

    /** A line for the names of all columns, in the order in which the rows first name them, and one for each row. */
    static String of(Collection<?> rows) {
        Set<Object> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(((Map<?, ?>) row).keySet()));
        StringBuilder table = new StringBuilder();
        line(table, columns);
        line(table, Collections.nCopies(columns.size(), "---"));
        for (Object row : rows) {
            line(table, columns.stream().map(((Map<?, ?>) row)::get).toList());
        }
        return table.toString();
    }

    private static void line(StringBuilder table, Collection<?> cells) {
        table.append(cells.stream().map(MarkdownTable::cell).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String cell(@Nullable Object value) {
        return value == null
                ? ""
                : String.valueOf(value)
                        .replace("\\", "\\\\")
                        .replace("|", "\\|")
                        .replaceAll("\\R", " ");
    }
}
