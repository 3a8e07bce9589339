// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.model.sync.SyncKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first row of a table.
 *
 * @param needed how many cells a row has at least: those after may only be of columns that mean nothing
 */
record Header(SyncKind kind, List<String> columns, int needed) {

    /**
     * Reads the header.
     *
     * @throws io.github.camelwework.error.WeworkRequestException when it is none, or a column is missing, doubled or wrong
     */
    static Header of(List<String> cells, int line, ColumnNames names) {
        List<String> columns = cells.stream().map(String::strip).toList();
        SyncKind kind = new KindDetector(names).kindOf(columns).orElseThrow(() -> untold(columns, line));
        Map<String, String> taken = new HashMap<>();
        int needed = 0;
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            ColumnMeaning meaning = column.isEmpty() ? new ColumnMeaning.LeftOut() : names.meaning(kind, column);
            String field = require(kind, column, line, meaning);
            if (field != null) {
                needed = i + 1;
                String earlier = taken.putIfAbsent(field, column);
                if (earlier != null) {
                    throw InvalidSource.because(
                            "line %d: the columns %s and %s both mean %s: take one out, or leave it out by columns=%s:-"
                                    .formatted(
                                            line,
                                            SafeQuote.name(earlier),
                                            SafeQuote.name(column),
                                            SafeQuote.name(field),
                                            SafeQuote.name(column)));
                }
            }
        }
        List<String> absent = names.absent(kind, columns);
        if (!absent.isEmpty()) {
            throw InvalidSource.because(
                    "line %d: the option columns explains %s, and there is no such column; without it members would stand in the wrong place or lose what they have: correct the file or the option"
                            .formatted(line, absent));
        }
        return new Header(kind, columns, needed);
    }

    /** The field or attribute that the column fills; null for none. */
    private static @Nullable String require(SyncKind kind, String column, int line, ColumnMeaning meaning) {
        if (meaning instanceof ColumnMeaning.Known known) {
            return known.field().name();
        }
        if (meaning instanceof ColumnMeaning.Attribute attribute) {
            return ColumnPairs.ATTRIBUTE + attribute.name();
        }
        if (meaning instanceof ColumnMeaning.Misplaced misplaced) {
            throw InvalidSource.because(
                    "line %d: the option columns takes %s for %s, which no %s has: correct the option"
                            .formatted(line, SafeQuote.name(column), misplaced.field(), kind.word()));
        }
        return null;
    }

    /** Without a header it is the first row, and somebody's: only how wide it is can be told. */
    private static RuntimeException untold(List<String> columns, int line) {
        return InvalidSource.because(
                "line %d, of %d columns, is no header of members or departments: the first line names the columns, of members userid (帐号) among them, of departments id with parentid (部门ID, 父部门ID), path or key; other names are explained by the option columns, for example columns=工号:userid; letters that look wrong mean another charset"
                        .formatted(line, columns.size()));
    }

    /** The row of these cells. */
    RawRow row(List<String> cells, RowPlace place) {
        if (cells.size() < needed) {
            return RawRow.defective(
                    kind,
                    place,
                    "has %d cells, but the header %d: it is cut off, or a comma is missing"
                            .formatted(cells.size(), columns.size()));
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(columns.size() * 2);
        for (int i = 0; i < cells.size(); i++) {
            String column = i < columns.size() ? columns.get(i) : "";
            if (!column.isEmpty()) {
                fields.put(column, cells.get(i));
            } else if (!cells.get(i).isBlank()) {
                return RawRow.defective(
                        kind,
                        place,
                        "has something in cell %d, which has no column: a text that holds a comma must stand in quotes"
                                .formatted(i + 1));
            }
        }
        return new RawRow(kind, place, RawRow.Origin.TABLE, fields, null);
    }
}
