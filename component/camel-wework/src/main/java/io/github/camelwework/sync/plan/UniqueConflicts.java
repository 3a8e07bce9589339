// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.UniqueField;
import io.github.camelwework.sync.directory.UserId;
import io.github.camelwework.sync.plan.TaskPhase.WithinLimits;
import io.github.camelwework.sync.plan.TaskPhase.WithoutConflicts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Prevents that two members end with the same mobile or mail address: a change that wants a value that another member keeps
 * is refused as a whole. What is left are hand-overs, in which the one must let go before the other takes.
 */
final class UniqueConflicts {

    private final ActualDirectory directory;
    private final NavigableMap<UserId, MemberTask> tasks;
    private final Notes notes;

    /** The member who wants each value. Some of them may have been refused since. */
    private final Map<UniqueField, Map<String, UserId>> takers = new EnumMap<>(UniqueField.class);

    private UniqueConflicts(ActualDirectory directory, WithinLimits before, Notes notes) {
        this.directory = directory;
        tasks = new TreeMap<>(before.tasks());
        this.notes = notes;
    }

    /** Refuses the tasks that would give two members the same value, and finds the hand-overs of the others. */
    static WithoutConflicts refuse(ActualDirectory directory, WithinLimits before, Notes notes) {
        return new UniqueConflicts(directory, before, notes).settle();
    }

    private WithoutConflicts settle() {
        Map<UserId, String> against = conflicts();
        while (true) {
            while (!against.isEmpty()) {
                against = refuse(against);
            }
            Map<UserId, List<HandOver>> handOvers = handOvers();
            against = harmful(handOvers);
            if (against.isEmpty()) {
                return new WithoutConflicts(tasks, handOvers);
            }
        }
    }

    private Map<UserId, String> conflicts() {
        Map<UserId, String> against = new TreeMap<>();
        for (UniqueField field : UniqueField.values()) {
            takers.put(field, takers(field, against));
            directory.members().forEach(holder -> judge(field, holder, against));
        }
        return against;
    }

    /** Refuses these tasks, and finds the members who wanted the values that these members now keep. */
    private Map<UserId, String> refuse(Map<UserId, String> against) {
        against.forEach((key, why) -> {
            MemberTask task = tasks.remove(key);
            notes.refuse(task == null ? "member " + key : task.place(), why);
        });
        Map<UserId, String> next = new TreeMap<>();
        for (UniqueField field : UniqueField.values()) {
            for (UserId key : against.keySet()) {
                MemberState holder = directory.member(key);
                if (holder != null) {
                    judge(field, holder, next);
                }
            }
        }
        return next;
    }

    private Map<UserId, List<HandOver>> handOvers() {
        Map<UserId, List<HandOver>> handOvers = new HashMap<>();
        for (UniqueField field : UniqueField.values()) {
            for (MemberState holder : directory.members()) {
                UserId taker = taker(field, holder);
                if (taker != null) {
                    handOvers
                            .computeIfAbsent(taker, key -> new ArrayList<>())
                            .add(new HandOver(field, holder.key(), taker));
                }
            }
        }
        return handOvers;
    }

    private Map<UserId, String> harmful(Map<UserId, List<HandOver>> handOvers) {
        Map<UserId, String> against = new TreeMap<>();
        for (CallOrder.Turn turn : CallOrder.of(directory, tasks, handOvers)) {
            HandOver released = turn.released();
            if (released != null && TemporaryClear.harms(released, directory, tasks)) {
                against.put(
                        released.to(),
                        "mobile is that of %s, who gets another in the same circle and would need a mail address meanwhile; whether it has one is not shown, and it could be lost: let the app see the members' mail, or take the mobile from %s in a sync before"
                                .formatted(turn.key(), turn.key()));
            }
        }
        return against;
    }

    /** The member who wants each value; members who want the same value are refused. */
    private Map<String, UserId> takers(UniqueField field, Map<UserId, String> against) {
        Map<String, UserId> wanted = new HashMap<>();
        tasks.forEach((key, task) -> {
            String value = field.form(task.send().get(field.field()));
            if (value.isEmpty()) {
                return;
            }
            UserId other = wanted.putIfAbsent(value, key);
            if (other != null) {
                against.put(key, same(field, other));
                against.put(other, same(field, key));
            }
        });
        return wanted;
    }

    private static String same(UniqueField field, UserId other) {
        return "%s is the same as that of %s, and must be unique: correct one of them".formatted(field.field(), other);
    }

    /** The other member who wants the value of the holder; null when there is none. */
    private @Nullable UserId taker(UniqueField field, MemberState holder) {
        UserId taker = takers.getOrDefault(field, Map.of()).get(field.shown(holder));
        return taker == null || taker.equals(holder.key()) || !tasks.containsKey(taker) ? null : taker;
    }

    private void judge(UniqueField unique, MemberState holder, Map<UserId, String> against) {
        UserId taker = taker(unique, holder);
        MemberTask task = tasks.get(holder.key());
        boolean free = task != null && (task.verb() == SyncVerb.DELETED || isGivenUp(unique, holder, task));
        if (taker == null || free) {
            return;
        }
        String field = unique.field();
        boolean stubborn = unique == UniqueField.MOBILE
                && holder.isActive()
                && task != null
                && task.send().containsKey(field);
        against.put(
                taker,
                stubborn
                        ? "mobile belongs to %s, who uses WeCom: only that member can change it, in the app"
                                .formatted(holder.userid())
                        : "%s belongs to %s, who keeps it: correct one of them, or delete that member"
                                .formatted(field, holder.userid()));
    }

    /** Whether the task gives the field another value that WeCom accepts. */
    private static boolean isGivenUp(UniqueField unique, MemberState member, MemberTask task) {
        return task.send().containsKey(unique.field())
                && !(unique == UniqueField.MOBILE && member.isActive())
                && !unique.form(task.send().get(unique.field())).equals(unique.shown(member));
    }
}
