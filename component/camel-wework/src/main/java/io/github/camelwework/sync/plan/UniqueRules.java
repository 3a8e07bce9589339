// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncVerb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no two members end with one mobile or mail address: whoever wants what another keeps goes without the whole
 * change. What is left are hand-overs, in which the one must let go before the other takes.
 */
final class UniqueRules {

    /**
     * A value that goes from one member to another.
     *
     * @param from the userid, in lower case, of who has it
     * @param to the userid, in lower case, of who gets it
     */
    record HandOver(UniqueField field, String from, String to) {}

    private final Target target;
    private final Map<String, MemberTask> tasks;
    private final Notes notes;

    UniqueRules(Target target, Map<String, MemberTask> tasks, Notes notes) {
        this.target = target;
        this.tasks = tasks;
        this.notes = notes;
    }

    /** Takes out the tasks that cannot be, and gives the hand-overs of those that can, by who gets the value. */
    Map<String, List<HandOver>> settle() {
        while (true) {
            Map<String, String> against = new TreeMap<>();
            Map<String, List<HandOver>> handOvers = new HashMap<>();
            for (UniqueField field : UniqueField.values()) {
                Map<String, String> wanted = wanted(field, against);
                for (MemberState holder : target.members()) {
                    String taker = wanted.get(field.shown(holder));
                    if (taker != null && !taker.equals(holder.key())) {
                        judge(new HandOver(field, holder.key(), taker), holder, against)
                                .ifPresent(handOver -> handOvers
                                        .computeIfAbsent(taker, key -> new ArrayList<>())
                                        .add(handOver));
                    }
                }
            }
            if (against.isEmpty()) {
                return handOvers;
            }
            against.forEach((key, why) -> {
                MemberTask task = tasks.remove(key);
                notes.refuse(task == null ? "member " + key : task.place(), why);
            });
        }
    }

    /** Who wants which value; those who want the same go without. */
    private Map<String, String> wanted(UniqueField field, Map<String, String> against) {
        Map<String, String> wanted = new HashMap<>();
        tasks.forEach((key, task) -> {
            String value = field.form(task.send().get(field.field()));
            if (value.isEmpty()) {
                return;
            }
            String other = wanted.putIfAbsent(value, key);
            if (other != null) {
                against.put(key, same(field, other));
                against.put(other, same(field, key));
            }
        });
        return wanted;
    }

    private static String same(UniqueField field, String other) {
        return "%s is the same as that of %s, and must be unique: correct one of them".formatted(field.field(), other);
    }

    private Optional<HandOver> judge(HandOver handOver, MemberState holder, Map<String, String> against) {
        @Nullable MemberTask task = tasks.get(holder.key());
        boolean free = task != null
                && (task.verb() == SyncVerb.DELETED || handOver.field().isGivenUp(holder, task));
        if (free) {
            return Optional.of(handOver);
        }
        String field = handOver.field().field();
        boolean stubborn = handOver.field() == UniqueField.MOBILE
                && holder.isActive()
                && task != null
                && task.send().containsKey(field);
        against.put(
                handOver.to(),
                stubborn
                        ? "mobile belongs to %s, who uses WeCom: only that member can change it, in the app"
                                .formatted(holder.userid())
                        : "%s belongs to %s, who keeps it: correct one of them, or delete that member"
                                .formatted(field, holder.userid()));
        return Optional.empty();
    }
}
