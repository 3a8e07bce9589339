// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.source.Kind;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The departments of which the source says something that cannot be used: they are not missing. */
final class Doubtful {

    private Doubtful() {}

    static Set<Integer> departments(PlanInput input, Collection<Integer> managed) {
        SourceBook source = input.source();
        Set<Integer> doubtful = new HashSet<>();
        for (Integer id : managed) {
            if (source.mayBeMeant(Kind.DEPARTMENT, "id:" + id)
                    || source.mayBeMeant(
                            Kind.DEPARTMENT, "path:" + path(input.target().departments(), id))) {
                doubtful.add(id);
            }
        }
        input.memory().ids().forEach((key, id) -> {
            if (source.mayBeMeant(Kind.DEPARTMENT, key)) {
                doubtful.add(id);
            }
        });
        return doubtful;
    }

    /** Whether a row that cannot be used names a key of the source's own that nobody knows: it may be about any of them. */
    static boolean isAnyUnknown(PlanInput input) {
        Set<String> known = input.memory().ids().keySet().stream()
                .map(key -> key.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return input.source().doubtful(Kind.DEPARTMENT).stream()
                .anyMatch(identity -> identity.startsWith(DepartmentIds.KEY) && !known.contains(identity));
    }

    private static String path(Map<Integer, DepartmentState> departments, int id) {
        Deque<String> names = new ArrayDeque<>();
        Set<Integer> seen = new HashSet<>();
        for (DepartmentState at = departments.get(id);
                at != null && seen.add(at.id());
                at = departments.get(at.parent())) {
            names.addFirst(at.name() == null ? "?" : at.name());
        }
        return String.join("/", names).toLowerCase(Locale.ROOT);
    }
}
