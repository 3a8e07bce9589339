// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.source.Quote;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The paths of a source by length, with those above them that the source leaves out. */
final class PathLevels {

    private static final int MAX_LEVELS = 15;

    private PathLevels() {}

    static NavigableMap<Integer, NavigableMap<String, DepartmentWish>> of(
            Collection<DepartmentWish> wishes, Notes notes) {
        NavigableMap<Integer, NavigableMap<String, DepartmentWish>> levels = new TreeMap<>();
        for (DepartmentWish wish : wishes) {
            List<String> path = wish.path();
            if (path.isEmpty()) {
                continue;
            }
            if (path.stream().anyMatch(String::isEmpty) || path.size() > MAX_LEVELS) {
                notes.refuse(
                        wish.place(),
                        "the path %s has an empty name or more than %d names: correct it"
                                .formatted(Quote.name(DepartmentWish.joined(path)), MAX_LEVELS));
                continue;
            }
            DepartmentWish same = level(levels, path).put(DepartmentWish.joined(path), wish);
            if (same != null && !same.fields().isEmpty()) {
                notes.refuse(
                        wish.place(),
                        "the path %s stands in the source twice: take one out"
                                .formatted(Quote.name(DepartmentWish.joined(path))));
            }
            above(levels, wish);
        }
        return levels;
    }

    private static void above(NavigableMap<Integer, NavigableMap<String, DepartmentWish>> levels, DepartmentWish wish) {
        for (int length = wish.path().size() - 1; length > 0; length--) {
            List<String> path = wish.path().subList(0, length);
            level(levels, path)
                    .putIfAbsent(
                            DepartmentWish.joined(path),
                            new DepartmentWish(wish.place(), null, List.copyOf(path), "", Fields.NONE));
        }
    }

    private static NavigableMap<String, DepartmentWish> level(
            NavigableMap<Integer, NavigableMap<String, DepartmentWish>> levels, List<String> path) {
        return levels.computeIfAbsent(path.size(), length -> new TreeMap<>());
    }
}
