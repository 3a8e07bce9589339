// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The codes seen so far. A single code may lie within a range, where it takes precedence; nothing else may overlap. */
final class CodeRanges {

    private final Set<Integer> single = new HashSet<>();
    private final List<ErrorEntry> ranges = new ArrayList<>();

    void add(ErrorEntry entry) {
        if (entry.isRange()) {
            addRange(entry);
        } else if (!single.add(entry.first())) {
            throw new IllegalArgumentException("Code %d is listed twice: remove one line.".formatted(entry.first()));
        }
    }

    private void addRange(ErrorEntry entry) {
        for (ErrorEntry other : ranges) {
            if (entry.first() <= other.last() && other.first() <= entry.last()) {
                throw new IllegalArgumentException("Range %d..%d overlaps %d..%d: correct one of them."
                        .formatted(entry.first(), entry.last(), other.first(), other.last()));
            }
        }
        ranges.add(entry);
    }
}
