// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.UserId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The tasks of members on their way to a plan. Each phase is made from the one before, so that the types show the order:
 * {@link FromSource}, {@link WithMissing}, {@link WithinLimits}, {@link WithoutConflicts}, {@link WithLeaders}.
 */
sealed interface TaskPhase {

    /** The tasks by userid in lower case; cannot be changed. */
    NavigableMap<UserId, MemberTask> tasks();

    /** The tasks that the rows of the source ask for. */
    record FromSource(NavigableMap<UserId, MemberTask> tasks) implements TaskPhase {
        public FromSource {
            tasks = copy(tasks);
        }
    }

    /** With those of the members that the source lacks. */
    record WithMissing(NavigableMap<UserId, MemberTask> tasks) implements TaskPhase {
        public WithMissing {
            tasks = copy(tasks);
        }
    }

    /** Without those that a department has no room for. */
    record WithinLimits(NavigableMap<UserId, MemberTask> tasks) implements TaskPhase {
        public WithinLimits {
            tasks = copy(tasks);
        }
    }

    /**
     * Without those that would give two members the same mobile or mail address.
     *
     * @param handOvers the values that go from one member to another, by the key of the member who gets them
     */
    record WithoutConflicts(NavigableMap<UserId, MemberTask> tasks, Map<UserId, List<HandOver>> handOvers)
            implements TaskPhase {
        public WithoutConflicts {
            tasks = copy(tasks);
        }
    }

    /**
     * With the leaders.
     *
     * @param later the leaders that a second call has to set, by userid
     */
    record WithLeaders(
            NavigableMap<UserId, MemberTask> tasks, Map<UserId, List<HandOver>> handOvers, Map<String, Object> later)
            implements TaskPhase {
        public WithLeaders {
            tasks = copy(tasks);
        }
    }

    private static NavigableMap<UserId, MemberTask> copy(NavigableMap<UserId, MemberTask> tasks) {
        return Collections.unmodifiableNavigableMap(new TreeMap<>(tasks));
    }
}
