// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.DesiredDepartment;
import io.github.camelwework.sync.directory.Fields;
import io.github.camelwework.sync.source.SafeQuote;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The paths of a source by length, with those above them that the source leaves out. */
final class PathLevels {

    private static final int MAX_LEVELS = 15;

    private PathLevels() {}

    static NavigableMap<Integer, NavigableMap<String, DesiredDepartment>> of(
            Collection<DesiredDepartment> objects, Notes notes) {
        NavigableMap<Integer, NavigableMap<String, DesiredDepartment>> levels = new TreeMap<>();
        for (DesiredDepartment desired : objects) {
            List<String> path = desired.path();
            if (path.isEmpty()) {
                continue;
            }
            if (path.stream().anyMatch(String::isEmpty) || path.size() > MAX_LEVELS) {
                notes.refuse(
                        desired.place(),
                        "the path %s has an empty name or more than %d names: correct it"
                                .formatted(SafeQuote.name(DesiredDepartment.joined(path)), MAX_LEVELS));
                continue;
            }
            DesiredDepartment same = level(levels, path).put(DesiredDepartment.joined(path), desired);
            if (same != null && !same.fields().isEmpty()) {
                notes.refuse(
                        desired.place(),
                        "the path %s stands in the source twice: take one out"
                                .formatted(SafeQuote.name(DesiredDepartment.joined(path))));
            }
            above(levels, desired);
        }
        return levels;
    }

    private static void above(
            NavigableMap<Integer, NavigableMap<String, DesiredDepartment>> levels, DesiredDepartment desired) {
        for (int length = desired.path().size() - 1; length > 0; length--) {
            List<String> path = desired.path().subList(0, length);
            level(levels, path)
                    .putIfAbsent(
                            DesiredDepartment.joined(path),
                            new DesiredDepartment(desired.place(), null, List.copyOf(path), "", Fields.NONE));
        }
    }

    private static NavigableMap<String, DesiredDepartment> level(
            NavigableMap<Integer, NavigableMap<String, DesiredDepartment>> levels, List<String> path) {
        return levels.computeIfAbsent(path.size(), length -> new TreeMap<>());
    }
}
