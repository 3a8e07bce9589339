// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A department as the source wants it.
 *
 * @param id null when the source does not know it
 * @param path names from the root down; empty when the source gives none
 * @param key the source's own id; empty when it gives none
 */
public record DesiredDepartment(String place, @Nullable Integer id, List<String> path, String key, Fields fields)
        implements DesiredObject {

    private static final String SEPARATOR = "/";

    public static DesiredDepartment of(String place, Fields fields) {
        return new DesiredDepartment(
                place,
                fields.containsKey("id") ? (Integer) (int) FieldForms.number(fields.get("id")) : null,
                segments(fields.text("path")),
                fields.text("key"),
                fields);
    }

    /** The names of a path; empty for none. */
    public static List<String> segments(String path) {
        return path.isBlank()
                ? List.of()
                : List.of(path.strip().split(SEPARATOR, -1)).stream()
                        .map(String::strip)
                        .toList();
    }

    /** A path as it is written and kept. */
    public static String joined(List<String> path) {
        return String.join(SEPARATOR, path);
    }

    /** The first of its identities. */
    String identity() {
        return identities().get(0);
    }

    @Override
    public List<String> identities() {
        List<String> all = new ArrayList<>(1);
        if (id != null) {
            all.add("id:" + id);
        }
        if (!key.isEmpty()) {
            all.add("key:" + key);
        }
        if (!path.isEmpty()) {
            all.add("path:" + joined(path));
        }
        return all;
    }
}
