// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a row of a snapshot is. */
enum SnapshotKind {
    DEPARTMENT("departments"),
    MEMBER("members"),
    TAG("tags"),
    UNREADABLE("unreadable");

    static final String FIELD = "kind";

    private final String list;

    SnapshotKind(String list) {
        this.list = list;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its list in the snapshot as a whole. */
    String list() {
        return list;
    }

    Map<String, Object> row(Map<?, ?> fields) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(FIELD, word());
        fields.forEach((name, value) -> row.put(String.valueOf(name), value));
        return row;
    }
}
