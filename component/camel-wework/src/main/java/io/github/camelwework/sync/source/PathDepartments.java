// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.model.sync.SyncKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The departments that members name by path, and those above them, as far as the source does not describe them itself. They
 * come last: only then it is known what the source describes.
 */
final class PathDepartments {

    private final boolean wanted;
    private final Set<String> described = new HashSet<>();
    private final Map<String, String> placeByPath = new TreeMap<>();

    PathDepartments(boolean wanted) {
        this.wanted = wanted;
    }

    void see(SyncKind kind, RowPlace place, Map<String, Object> fields) {
        if (!wanted) {
            return;
        }
        if (kind == SyncKind.DEPARTMENT && fields.get("path") instanceof String path) {
            described.add(path);
        } else if (kind == SyncKind.MEMBER && fields.get("departmentPath") instanceof Collection<?> paths) {
            paths.forEach(path -> add(String.valueOf(path), place));
        }
    }

    /** The root is always there: its path is the only one without a slash. */
    private void add(String path, RowPlace place) {
        for (String step = path; step.indexOf('/') >= 0; step = step.substring(0, step.lastIndexOf('/'))) {
            if (placeByPath.putIfAbsent(step, place.toString()) != null) {
                return;
            }
        }
    }

    /** A row for each; parents stand before their children. */
    List<SourceRow> rows() {
        return placeByPath.entrySet().stream()
                .filter(department -> !described.contains(department.getKey()))
                .map(department -> new SourceRow(
                        SyncKind.DEPARTMENT, department.getValue(), Map.of("path", department.getKey()), true))
                .toList();
    }
}
