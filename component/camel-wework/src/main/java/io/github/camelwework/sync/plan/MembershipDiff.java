// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.DepartmentValues;
import io.github.camelwework.sync.directory.DesiredMember;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.plan.MemberTask.FieldChanges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The departments of a member, actual and desired. Departments outside of the managed part stay. */
final class MembershipDiff {

    private final Set<Integer> managed;
    private final SentHashes sent;

    MembershipDiff(Set<Integer> managed, SentHashes sent) {
        this.managed = managed;
        this.sent = sent;
    }

    /** Whether some of the member's departments are managed. */
    boolean isManaged(MemberState member) {
        return member.departments().stream().anyMatch(id -> managed.contains(id.intValue()));
    }

    /** The member's departments outside of the managed part. */
    List<Long> outside(MemberState member) {
        return member.departments().stream()
                .filter(id -> !managed.contains(id.intValue()))
                .toList();
    }

    /**
     * What differs of the departments. WeCom takes the lists beside the departments only together with them.
     *
     * @param wanted the departments that the source wants
     */
    FieldChanges compare(DesiredMember desired, List<Long> wanted, MemberState actual) {
        Set<String> differing = new TreeSet<>();
        List<Long> all = new ArrayList<>(wanted);
        all.addAll(outside(actual));
        if (!new HashSet<>(all).equals(new HashSet<>(actual.departments()))) {
            differing.add("department");
        }
        Map<String, Map<Long, Long>> beside = new LinkedHashMap<>();
        for (String field : DepartmentValues.BESIDE) {
            if (!actual.showsAllSeats()
                    || (!actual.fields().containsKey(field) && !outside(actual).isEmpty())) {
                // It would have to be sent for departments where it cannot be read.
                continue;
            }
            Map<Long, Long> now = actual.beside(field);
            if (desired.fields().containsKey(field)) {
                Map<Long, Long> then = DepartmentValues.beside(
                        wanted, FieldForms.numbers(desired.fields().get(field)));
                if (differs(field, then, wanted, actual)) {
                    differing.add(field);
                }
                outside(actual).forEach(id -> then.put(id, now.getOrDefault(id, 0L)));
                beside.put(field, then);
            } else if (now.values().stream().anyMatch(value -> value != 0)) {
                beside.put(field, now);
            }
        }
        if (differing.isEmpty()) {
            return FieldChanges.NONE;
        }
        Map<String, Object> send = new TreeMap<>();
        send.put("department", all);
        beside.forEach((field, values) -> send.put(field, DepartmentValues.inOrderOf(all, values)));
        return FieldChanges.of(differing, send);
    }

    private boolean differs(String field, Map<Long, Long> then, List<Long> wanted, MemberState actual) {
        if (!actual.fields().containsKey(field)) {
            return !sent.isLast(actual.key().text(), field, form(then));
        }
        Map<Long, Long> now = actual.beside(field);
        return wanted.stream().anyMatch(id -> !then.getOrDefault(id, 0L).equals(now.getOrDefault(id, 0L)));
    }

    /** The form whose hash the state keeps; the order of the departments does not matter. */
    static Object form(Map<Long, Long> values) {
        return new TreeMap<>(values);
    }
}
