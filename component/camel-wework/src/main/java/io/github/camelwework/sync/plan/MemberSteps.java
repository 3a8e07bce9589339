// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.plan.UniqueRules.HandOver;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The calls for members. Whoever gives up a mobile or an address goes before who gets it, a deleted member too; in a circle
 * one of them gives it up in a call of its own.
 */
final class MemberSteps {

    private final Target target;
    private final Map<String, MemberTask> tasks;
    private final Map<String, List<HandOver>> handOvers;
    private final StepList steps;
    private final Set<String> done = new HashSet<>();
    private final Set<HandOver> released = new HashSet<>();

    MemberSteps(Target target, Map<String, MemberTask> tasks, Map<String, List<HandOver>> handOvers, StepList steps) {
        this.target = target;
        this.tasks = tasks;
        this.handOvers = handOvers;
        this.steps = steps;
    }

    /** Everything but the deletions that nobody waits for. */
    void build() {
        for (MemberTask task : tasks.values()) {
            if (task.verb() != SyncVerb.DELETED) {
                build(task.key());
            }
        }
    }

    /** Who reports to whom, where that could not be said at once. */
    void leaders(Map<String, Object> later) {
        new TreeMap<>(later)
                .forEach((userid, leaders) -> steps.add(
                        SyncKind.MEMBER, userid, "user/update", Map.of("userid", userid, "direct_leader", leaders)));
    }

    /** The deletions that are left. */
    void delete() {
        for (MemberTask task : tasks.values()) {
            if (task.verb() == SyncVerb.DELETED && done.add(task.key())) {
                emit(task);
            }
        }
    }

    private void build(String first) {
        Deque<String> chain = new ArrayDeque<>(List.of(first));
        Set<String> inChain = new HashSet<>(chain);
        while (!chain.isEmpty()) {
            String key = chain.peek();
            HandOver waiting = done.contains(key) ? null : waitsFor(key);
            if (waiting == null) {
                inChain.remove(chain.pop());
                MemberTask task = tasks.get(key);
                if (task != null && done.add(key)) {
                    emit(task);
                }
            } else if (inChain.add(waiting.from())) {
                chain.push(waiting.from());
            } else {
                release(waiting);
            }
        }
    }

    private @Nullable HandOver waitsFor(String key) {
        for (HandOver handOver : handOvers.getOrDefault(key, List.of())) {
            if (!done.contains(handOver.from()) && !released.contains(handOver)) {
                return handOver;
            }
        }
        return null;
    }

    private void release(HandOver handOver) {
        MemberState holder = target.member(handOver.from());
        MemberTask task = tasks.get(handOver.from());
        if (holder != null && task != null) {
            boolean otherIsGone = released.stream()
                    .anyMatch(before ->
                            before.from().equals(handOver.from()) && before.field() == Release.other(handOver.field()));
            steps.add(
                    SyncKind.MEMBER,
                    holder.userid(),
                    "user/update",
                    Release.of(handOver.field(), holder, task, otherIsGone));
        }
        released.add(handOver);
    }

    private void emit(MemberTask task) {
        if (task.verb() == SyncVerb.DELETED) {
            steps.add(SyncKind.MEMBER, task.userid(), "user/delete", Map.of("userid", task.userid()));
        } else if (!task.send().isEmpty()) {
            Map<String, Object> fields = new TreeMap<>(task.send());
            fields.put("userid", task.userid());
            steps.add(
                    SyncKind.MEMBER,
                    task.userid(),
                    task.verb() == SyncVerb.CREATED ? "user/create" : "user/update",
                    fields);
        }
    }
}
