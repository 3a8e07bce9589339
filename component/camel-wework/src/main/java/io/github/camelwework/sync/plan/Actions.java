// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncVerb;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What becomes of each object, sorted by kind, verb and id. Not safe for threads. */
final class Actions {

    /**
     * Stands among the changes of a member who leaves the managed part. No field can be called that: whoever reads sources
     * takes it for {@code department}.
     */
    static final String LEAVES = "-department";

    private final Target target;
    private final List<SyncAction> actions = new ArrayList<>();

    Actions(Target target) {
        this.target = target;
    }

    void departments(DepartmentGoal goal) {
        for (SyncVerb verb : SyncVerb.values()) {
            goal.after().forEach((id, after) -> {
                DepartmentState before = target.departments().get(id);
                if (!after.equals(before)) {
                    Set<String> changes =
                            DepartmentFields.changed(before, after).keySet();
                    add(
                            verb,
                            SyncKind.DEPARTMENT,
                            String.valueOf(id),
                            name(after),
                            before == null
                                    ? new Change(SyncVerb.CREATED, Set.of())
                                    : new Change(SyncVerbs.of(Map.of(), changes), changes));
                }
            });
            goal.gone()
                    .forEach(id -> add(
                            verb,
                            SyncKind.DEPARTMENT,
                            String.valueOf(id),
                            name(Objects.requireNonNull(target.departments().get(id))),
                            new Change(SyncVerb.DELETED, Set.of())));
        }
    }

    void members(Collection<MemberTask> tasks, Set<String> leaving) {
        for (SyncVerb verb : SyncVerb.values()) {
            for (MemberTask task : tasks) {
                if (task.verb() == verb) {
                    Set<String> changes = new TreeSet<>(task.changes());
                    if (leaving.contains(task.key())) {
                        changes.add(LEAVES);
                    }
                    MemberState before = target.member(task.key());
                    Object name = task.send()
                            .getOrDefault(
                                    "name",
                                    before == null ? "" : before.fields().text("name"));
                    actions.add(new SyncAction(
                            SyncKind.MEMBER, task.userid(), String.valueOf(name), verb, List.copyOf(changes)));
                }
            }
        }
    }

    void tags(TagGoal goal) {
        for (SyncVerb verb : SyncVerb.values()) {
            goal.after().forEach((id, after) -> {
                TagState before = goal.before().get(id);
                if (!after.equals(before)) {
                    add(
                            verb,
                            SyncKind.TAG,
                            String.valueOf(id),
                            after.name(),
                            before == null
                                    ? new Change(SyncVerb.CREATED, Set.of())
                                    : new Change(SyncVerb.UPDATED, changes(before, after)));
                }
            });
            goal.gone()
                    .forEach(id -> add(
                            verb,
                            SyncKind.TAG,
                            String.valueOf(id),
                            Objects.requireNonNull(goal.before().get(id)).name(),
                            new Change(SyncVerb.DELETED, Set.of())));
        }
    }

    List<SyncAction> all() {
        return actions;
    }

    private record Change(SyncVerb verb, Set<String> fields) {}

    private void add(SyncVerb verb, SyncKind kind, String id, String name, Change change) {
        if (change.verb() == verb) {
            actions.add(new SyncAction(kind, id, name, verb, List.copyOf(change.fields())));
        }
    }

    private static Set<String> changes(TagState before, TagState after) {
        Set<String> changes = new TreeSet<>();
        if (!before.name().equals(after.name())) {
            changes.add("tagname");
        }
        if (!before.users().equals(after.users())) {
            changes.add("userlist");
        }
        if (!before.parties().equals(after.parties())) {
            changes.add("partylist");
        }
        return changes;
    }

    private static String name(DepartmentState department) {
        return department.name() == null ? "" : department.name();
    }
}
