// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import io.github.camelwework.data.DataLines;
import java.util.List;

/** One line of {@code message-fields.txt}. */
record FieldLine(List<Where> where, List<String> types, String field, Need need, Kind kind) {

    private static final int COLUMNS = 5;

    static final List<FieldLine> ALL = DataLines.read(FieldLine.class, "message-fields.txt", COLUMNS).stream()
            .map(FieldLine::of)
            .toList();

    private static FieldLine of(List<String> columns) {
        return new FieldLine(
                Where.read(columns.get(0)),
                List.of(columns.get(1).split(",")),
                columns.get(2),
                Need.read(columns.get(3)),
                Kind.read(columns.get(4)));
    }

    boolean isFor(Where endpoint, String type) {
        return where.contains(endpoint) && types.contains(type);
    }
}
