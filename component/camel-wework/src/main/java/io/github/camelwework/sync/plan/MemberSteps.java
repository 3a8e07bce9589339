// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.UniqueField;
import io.github.camelwework.sync.directory.UserId;
import io.github.camelwework.sync.plan.TaskPhase.WithLeaders;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The calls for members, in their {@link CallOrder}. */
final class MemberSteps {

    private final ActualDirectory directory;
    private final Map<UserId, MemberTask> tasks;
    private final Map<UserId, List<HandOver>> handOvers;
    private final Map<String, Object> later;
    private final StepList steps;
    private final Set<UserId> done = new HashSet<>();
    private final Map<UserId, Map<String, Object>> restored = new HashMap<>();
    private final Map<UserId, Set<UniqueField>> released = new HashMap<>();

    MemberSteps(ActualDirectory directory, WithLeaders members, StepList steps) {
        this.directory = directory;
        this.tasks = members.tasks();
        this.handOvers = members.handOvers();
        this.later = members.later();
        this.steps = steps;
    }

    /** Everything but the deletions that no other call waits for. */
    void build() {
        for (CallOrder.Turn turn : CallOrder.of(directory, tasks, handOvers)) {
            MemberTask task = tasks.get(turn.key());
            HandOver handOver = turn.released();
            if (task != null && handOver != null) {
                release(handOver, task);
            } else if (task != null && done.add(turn.key())) {
                emit(task);
            }
        }
    }

    /** The leaders that could not be set at once. */
    void leaders() {
        new TreeMap<>(later)
                .forEach((userid, leaders) -> steps.add(
                        SyncOperation.UPDATE_MEMBER, userid, Map.of("userid", userid, "direct_leader", leaders)));
    }

    /** The deletions that are left. */
    void delete() {
        for (MemberTask task : tasks.values()) {
            if (task.verb() == SyncVerb.DELETED && done.add(task.key())) {
                emit(task);
            }
        }
    }

    private void release(HandOver handOver, MemberTask task) {
        MemberState holder = directory.member(handOver.from());
        Set<UniqueField> gone = released.computeIfAbsent(handOver.from(), from -> EnumSet.noneOf(UniqueField.class));
        if (holder != null) {
            TemporaryClear clear =
                    TemporaryClear.of(handOver.field(), holder, gone.contains(TemporaryClear.other(handOver.field())));
            steps.add(SyncOperation.UPDATE_MEMBER, holder.userid(), clear.fields());
            restored.computeIfAbsent(task.key(), key -> new TreeMap<>()).putAll(clear.restored());
        }
        gone.add(handOver.field());
    }

    private void emit(MemberTask task) {
        if (task.verb() == SyncVerb.DELETED) {
            steps.add(SyncOperation.DELETE_MEMBER, task.userid(), Map.of("userid", task.userid()));
            return;
        }
        Map<String, Object> fields = new TreeMap<>(restored.getOrDefault(task.key(), Map.of()));
        fields.putAll(task.send());
        if (!fields.isEmpty()) {
            fields.put("userid", task.userid());
            steps.add(
                    task.verb() == SyncVerb.CREATED ? SyncOperation.CREATE_MEMBER : SyncOperation.UPDATE_MEMBER,
                    task.userid(),
                    fields);
        }
    }
}
