// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncVerb;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who leaves the managed part and stands elsewhere too: because the source lacks them, or because it says so. */
final class Leavers {

    private Leavers() {}

    /**
     * Their userids, in lower case.
     *
     * @param managed the managed departments as they will be
     */
    static Set<String> of(Map<String, MemberTask> tasks, Target target, SeatDiff seats, Set<Integer> managed) {
        Set<String> leavers = new HashSet<>();
        tasks.forEach((key, task) -> {
            MemberState before = target.member(key);
            if (before != null
                    && task.verb() != SyncVerb.DELETED
                    && task.send().containsKey("department")
                    && seats.isManaged(before)
                    && FieldForms.numbers(task.send().get("department")).stream()
                            .noneMatch(id -> managed.contains(id.intValue()))) {
                leavers.add(key);
            }
        });
        return leavers;
    }
}
