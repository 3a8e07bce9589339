// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.model.sync.SyncKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as it stands in the source.
 *
 * @param kind null when the row must tell by its fields
 * @param origin whether its values are cells
 * @param fields under the source's own names; null says nothing
 * @param defect why there are no fields to speak of; null when there are
 */
record RawRow(
        @Nullable SyncKind kind,
        RowPlace place,
        Origin origin,
        Map<String, @Nullable Object> fields,
        @Nullable String defect) {

    enum Origin {
        /** Cells under columns: an empty one is what {@link EmptyCells} says. */
        TABLE,
        /** Objects: empty is empty. */
        OBJECT
    }

    static RawRow object(@Nullable SyncKind kind, RowPlace place, Map<?, ?> fields) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>(fields.size() * 2);
        fields.forEach((name, value) -> named.put(String.valueOf(name), value));
        return new RawRow(kind, place, Origin.OBJECT, named, null);
    }

    /** ColumnNames the columns and not their values, which are people's own. */
    @Override
    public String toString() {
        return "RawRow[" + place + " " + fields.keySet() + "]";
    }

    static RawRow defective(@Nullable SyncKind kind, RowPlace place, String defect) {
        return new RawRow(kind, place, Origin.OBJECT, Map.of(), defect);
    }
}
