// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department as the source wants it.
 *
 * @param id null when the source does not know it
 * @param path names from the root down; empty when the source gives none
 * @param key the source's own id; empty when it gives none
 */
record DepartmentWish(String place, @Nullable Integer id, List<String> path, String key, Fields fields) {

    private static final String SEPARATOR = "/";

    static DepartmentWish of(String place, Fields fields) {
        return new DepartmentWish(
                place,
                fields.containsKey("id") ? (Integer) (int) FieldForms.number(fields.get("id")) : null,
                segments(fields.text("path")),
                fields.text("key"),
                fields);
    }

    /** The names of a path; empty for none. */
    static List<String> segments(String path) {
        return path.isBlank()
                ? List.of()
                : List.of(path.strip().split(SEPARATOR, -1)).stream()
                        .map(String::strip)
                        .toList();
    }

    /** A path as it is written and kept. */
    static String joined(List<String> path) {
        return String.join(SEPARATOR, path);
    }

    /** By what it is told apart from others, as the source names doubtful ones. */
    String identity() {
        if (id != null) {
            return "id:" + id;
        }
        return key.isEmpty() ? "path:" + joined(path) : "key:" + key;
    }
}
