// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.data.Nearest;
import io.github.camelwework.model.sync.SyncKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Columns and keys that neither WeCom nor an option names. Nothing of them is sent: an HR system exports salaries and numbers
 * of identity cards beside what the directory needs. Each is named once. Not safe for threads.
 */
final class IgnoredColumns {

    /** A hostile source has a new key in each row. */
    private static final int MOST_NAMED = 100;
    /** No name that somebody mistyped is longer. */
    private static final int MOST_COMPARED = 40;

    private record Column(SyncKind kind, String name) {}

    private final Map<Column, Integer> rows = new LinkedHashMap<>();
    private int unnamed;

    /**
     * Leaves out what one row has in a column.
     *
     * @param hasValue whether the row has something there
     */
    void see(SyncKind kind, String name, boolean hasValue) {
        Column column = new Column(kind, name.strip());
        if (rows.size() < MOST_NAMED || rows.containsKey(column)) {
            rows.merge(column, hasValue ? 1 : 0, Integer::sum);
        } else {
            unnamed++;
        }
    }

    /** What is said of them. */
    List<InvalidRow> notes() {
        List<InvalidRow> notes = new ArrayList<>();
        rows.forEach((column, count) -> notes.add(note(column, count)));
        if (unnamed > 0) {
            notes.add(new InvalidRow(
                    "further columns",
                    "rows have %d more values in columns that neither WeCom nor an option names; they are left out too"
                            .formatted(unnamed)));
        }
        return Collections.unmodifiableList(notes);
    }

    private static InvalidRow note(Column column, int count) {
        String name = SafeQuote.name(column.name());
        String attribute = column.kind() == SyncKind.MEMBER
                ? ", or extattrs=%s if it is an attribute of the corp's".formatted(name)
                : "";
        return new InvalidRow(
                "%s' column %s".formatted(column.kind().plural(), name),
                "neither WeCom nor an option names it%s: it is left out, and of %d rows that have a value there nothing is sent; set columns=%s:FIELD if it is a field%s, or columns=%s:- to leave it out without this note"
                        .formatted(suggestion(column), count, name, attribute, name));
    }

    private static String suggestion(Column column) {
        String name = column.name();
        List<String> known = SourceField.ALL.stream()
                .filter(field -> field.kind() == column.kind() && !field.isIgnored())
                .flatMap(field -> Stream.concat(Stream.of(field.name()), field.names().stream()))
                .distinct()
                .toList();
        return name.length() > MOST_COMPARED ? "" : Nearest.suggestion(name, known, (name.length() + 1) / 3);
    }
}
