// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.json.JsonValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows, as camel-sql gives them, as a table of markdown. */
final class MarkdownTable {

    private MarkdownTable() {}

    /** Whether a body is rows: a list of nothing but objects. */
    static boolean isRows(Object body) {
        return body instanceof Collection<?> rows
                && !rows.isEmpty()
                && rows.stream().allMatch(BodyReader::isObject);
    }

    /** A line for the names of all columns, in the order in which the rows first name them, and one for each row. */
    static String of(Collection<?> given) {
        List<Map<String, Object>> rows = rows(given);
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        StringBuilder table = new StringBuilder();
        line(table, columns.stream().map(MarkdownTable::escaped).toList());
        line(table, Collections.nCopies(columns.size(), "---"));
        int number = 0;
        for (Map<String, Object> row : rows) {
            number++;
            String place = " of row " + number;
            line(
                    table,
                    columns.stream()
                            .map(column -> cell("the column " + column + place, row.get(column)))
                            .toList());
        }
        return table.toString();
    }

    private static List<Map<String, Object>> rows(Collection<?> given) {
        List<Map<String, Object>> rows = new ArrayList<>(given.size());
        for (Object item : given) {
            String place = "row " + (rows.size() + 1);
            Map<String, Object> row = new LinkedHashMap<>();
            if (JsonValues.shallow(place, item) instanceof Map<?, ?> fields) {
                fields.forEach((name, value) -> row.put(JsonValues.key(place, name), value));
            }
            rows.add(row);
        }
        return rows;
    }

    private static void line(StringBuilder table, Collection<String> cells) {
        table.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String cell(String path, @Nullable Object value) {
        Object plain = JsonValues.shallow(path, value);
        return escaped(
                plain instanceof Collection<?> items
                        ? items.stream()
                                .map(item -> JsonValues.text(path, item))
                                .collect(Collectors.joining(", "))
                        : JsonValues.text(path, plain));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("|", "\\|").replaceAll("\\R", " ");
    }
}
