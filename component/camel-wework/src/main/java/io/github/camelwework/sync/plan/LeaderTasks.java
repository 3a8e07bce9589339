// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.DesiredMember;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.UserId;
import io.github.camelwework.sync.plan.MemberTask.FieldChanges;
import io.github.camelwework.sync.plan.TaskPhase.WithLeaders;
import io.github.camelwework.sync.plan.TaskPhase.WithoutConflicts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The leaders of members. A leader must exist first: what cannot be sent at once comes in a second call. */
final class LeaderTasks {

    private static final String FIELD = "direct_leader";

    private final PlanInput input;
    private final NavigableMap<UserId, MemberTask> tasks;
    private final Notes notes;
    private final MemberDiff diff;
    private final Map<String, Object> later = new LinkedHashMap<>();

    private LeaderTasks(PlanInput input, WithoutConflicts before, Notes notes) {
        this.input = input;
        tasks = new TreeMap<>(before.tasks());
        this.notes = notes;
        diff = new MemberDiff(input.memory().sentMembers());
    }

    /** Adds the leaders to the tasks; rows that are refused, at least in part, get none. */
    static WithLeaders add(PlanInput input, WithoutConflicts before, Notes notes) {
        LeaderTasks all = new LeaderTasks(input, before, notes);
        all.add(notes.refusedPlaces());
        return new WithLeaders(all.tasks, before.handOvers(), Collections.unmodifiableMap(all.later));
    }

    private void add(Set<String> refusedMembers) {
        for (DesiredMember desired : input.desired().members()) {
            Object leaders = desired.fields().get(FIELD);
            if (leaders instanceof List<?> list && !refusedMembers.contains(desired.place())) {
                add(desired, list);
            }
        }
    }

    private void add(DesiredMember desired, List<?> leaders) {
        MemberState actual = input.actual().member(desired.key());
        MemberTask task = tasks.get(desired.key());
        if ((actual == null && (task == null || leaders.isEmpty())) || (actual != null && !differs(leaders, actual))) {
            return;
        }
        List<String> unknown =
                leaders.stream().map(String::valueOf).filter(this::isUnknown).toList();
        if (!unknown.isEmpty()) {
            notes.refuse(
                    desired.place(),
                    "direct_leader names %s, who is not there: correct it; the rest of the row counts"
                            .formatted(unknown));
            return;
        }
        MemberTask used = task == null ? updated(desired, actual) : task;
        boolean now = leaders.stream().allMatch(leader -> isThereNow(UserId.of(leader)));
        FieldChanges change =
                FieldChanges.of(actual == null ? Set.of() : Set.of(FIELD), now ? Map.of(FIELD, leaders) : Map.of());
        tasks.put(desired.key(), used.with(change));
        if (!now) {
            later.put(used.userid(), leaders);
        }
    }

    /** Leaders that the app does not see are not shown; with those, what was last sent has to be the same too. */
    private boolean differs(List<?> leaders, MemberState actual) {
        if (!actual.fields().containsKey(FIELD)) {
            return diff.differs(FIELD, leaders, actual);
        }
        SentHashes sent = input.memory().sentMembers();
        Set<UserId> shown = FieldForms.userids(actual.fields().get(FIELD));
        Set<UserId> visible = FieldForms.userids(leaders);
        boolean hidesAny = visible.removeIf(
                key -> !shown.contains(key) && isThereNow(key) && input.actual().isUnseen(key));
        return !visible.equals(shown)
                || ((hidesAny || sent.last(actual.key().text(), FIELD) != null)
                        && !sent.isLast(actual.key().text(), FIELD, FieldForms.of(FIELD, leaders)));
    }

    private static MemberTask updated(DesiredMember desired, @Nullable MemberState actual) {
        return new MemberTask(
                desired.place(),
                actual == null ? desired.userid() : actual.userid(),
                SyncVerb.UPDATED,
                FieldChanges.NONE);
    }

    private boolean isThereNow(UserId member) {
        return input.actual().member(member) != null;
    }

    private boolean isUnknown(String userid) {
        UserId member = UserId.of(userid);
        MemberTask task = tasks.get(member);
        boolean comes = task != null && task.verb() == SyncVerb.CREATED;
        boolean goes = task != null && task.verb() == SyncVerb.DELETED;
        return goes || (!comes && !isThereNow(member));
    }
}
