// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact;

import io.github.camelwework.error.WeworkException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a reading of the directory shows all of the corp, and whether the visible range is the same as when it began.
 * Where the visible range cannot be read, departments tell: the root is there, and so is the parent of each. Not safe for
 * threads.
 */
final class CompletenessCheck {

    private static final Set<String> ABOVE_ALL = Set.of("0", "null");

    private final DirectoryReader reader;
    private final VisibleRange before;
    /** The departments when the reading began; empty where the range is known. */
    private final Map<String, String> parentsBefore;

    private CompletenessCheck(DirectoryReader reader, VisibleRange before, Map<String, String> parentsBefore) {
        this.reader = reader;
        this.before = before;
        this.parentsBefore = parentsBefore;
    }

    /** What can be told before the first row is read. */
    static CompletenessCheck begin(DirectoryReader reader) {
        VisibleRange now = VisibleRange.now(reader);
        return new CompletenessCheck(
                reader, now, now.extent() == VisibleRange.Extent.UNTOLD ? parents(reader) : Map.of());
    }

    /** Whether all of the corp is in sight. */
    boolean isWhole() {
        return switch (before.extent()) {
            case WHOLE -> true;
            case UNTOLD -> isClosed(parentsBefore);
            case PART, FAILED -> false;
        };
    }

    /** Whether everything that was in sight at the beginning still is, as far as it can be told; asks WeCom. */
    boolean isSteady() {
        if (!VisibleRange.now(reader).isSteadySince(before)) {
            return false;
        }
        if (before.extent() != VisibleRange.Extent.UNTOLD) {
            return true;
        }
        Map<String, String> now = parents(reader);
        return now.keySet().containsAll(parentsBefore.keySet()) && tops(now).equals(tops(parentsBefore));
    }

    /** The visible range in a form that can be compared. */
    String range() {
        return before.extent() + " " + before.words() + tops(parentsBefore);
    }

    /** The departments above which nothing is in sight: what is made or deleted below them does not change the range. */
    private static Set<String> tops(Map<String, String> parents) {
        Set<String> tops = new TreeSet<>(parents.keySet());
        tops.removeIf(id -> parents.containsKey(parents.get(id)));
        return tops;
    }

    /** Whether the root is among the departments, and the parent of each. */
    static boolean isClosed(Map<String, String> parents) {
        return !parents.isEmpty()
                && parents.values().stream().allMatch(id -> ABOVE_ALL.contains(id) || parents.containsKey(id))
                && parents.values().stream().anyMatch(ABOVE_ALL::contains);
    }

    private static Map<String, String> parents(DirectoryReader reader) {
        Map<String, String> parents = new LinkedHashMap<>();
        try {
            reader.rows("department/simplelist", Map.of()).forEachRemaining(row -> {
                if (row instanceof Map<?, ?> department) {
                    parents.put(String.valueOf(department.get("id")), String.valueOf(department.get("parentid")));
                }
            });
        } catch (WeworkException e) {
            // What cannot be listed is not known to be whole.
            return new LinkedHashMap<>();
        }
        return parents;
    }
}
