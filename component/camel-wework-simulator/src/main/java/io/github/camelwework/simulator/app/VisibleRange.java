// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an administrator allowed an app to see (可见范围): members, whole department trees, tags. Which members that
 * comes to is for the directory to say. Immutable.
 *
 * @param users userids in lower case, as WeCom compares them
 * @param departments each stands for its whole tree
 */
public record VisibleRange(Set<String> users, Set<Integer> departments, Set<Integer> tags) {

    private static final int ROOT_DEPARTMENT = 1;

    /** Copies the sets and lowers the userids. */
    public VisibleRange {
        users = users.stream().map(user -> user.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        departments = Set.copyOf(departments);
        tags = Set.copyOf(tags);
    }

    /** The whole corp, which app chats demand too (48002 otherwise). */
    public static VisibleRange wholeCorp() {
        return ofDepartments(Set.of(ROOT_DEPARTMENT));
    }

    /** The trees of some departments. */
    public static VisibleRange ofDepartments(Collection<Integer> departments) {
        return new VisibleRange(Set.of(), Set.copyOf(departments), Set.of());
    }

    /** Whether the root department is in it. */
    public boolean coversCorp() {
        return departments.contains(ROOT_DEPARTMENT);
    }
}
