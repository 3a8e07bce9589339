// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import io.github.camelwework.data.DataLines;
import java.util.List;

/** One line of {@code message-fields.txt}, or of {@code menu-fields.txt}, which counts everywhere. */
record FieldLine(List<Where> where, List<String> types, String field, Need need, Kind kind) {

    private static final int COLUMNS = 5;

    static final List<FieldLine> ALL = DataLines.read(FieldLine.class, "message-fields.txt", COLUMNS).stream()
            .map(columns -> of(Where.read(columns.get(0)), columns.subList(1, COLUMNS)))
            .toList();

    /** A line of the columns types, field, need and kind. */
    static FieldLine of(List<Where> where, List<String> columns) {
        return new FieldLine(
                where,
                List.of(columns.get(0).split(",")),
                columns.get(1),
                Need.read(columns.get(2)),
                Kind.read(columns.get(3)));
    }

    boolean isFor(Where endpoint, String type) {
        return where.contains(endpoint) && types.contains(type);
    }
}
