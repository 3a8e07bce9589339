// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.DepartmentState;
import io.github.camelwework.sync.directory.FieldForms;
import io.github.camelwework.sync.directory.MemberState;
import io.github.camelwework.sync.directory.TagState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The action for each object that changes, sorted by kind, verb and id. Not safe for threads. */
final class Actions {

    /**
     * Stands among the changes of a member who leaves the managed part. No field has that name: the reader of sources takes
     * it for {@code department}.
     */
    static final String LEAVES = "-department";

    private final ActualDirectory directory;
    private final List<SyncAction> actions = new ArrayList<>();

    Actions(ActualDirectory directory) {
        this.directory = directory;
    }

    void departments(PlannedDepartments goal) {
        for (SyncVerb verb : SyncVerb.values()) {
            goal.after().forEach((id, after) -> {
                DepartmentState before = directory.departments().get(id);
                if (!after.equals(before)) {
                    Set<String> changes = after.changedFrom(before).keySet();
                    add(
                            verb,
                            SyncKind.DEPARTMENT,
                            String.valueOf(id),
                            name(after),
                            before == null
                                    ? new Change(SyncVerb.CREATED, Set.of())
                                    : new Change(verb(Map.of(), changes), changes));
                }
            });
            goal.gone()
                    .forEach(id -> add(
                            verb,
                            SyncKind.DEPARTMENT,
                            String.valueOf(id),
                            name(Objects.requireNonNull(directory.departments().get(id))),
                            new Change(SyncVerb.DELETED, Set.of())));
        }
    }

    /**
     * Adds the actions for members.
     *
     * @param managed the ids of the managed departments as they will be
     */
    void members(Collection<MemberTask> tasks, MembershipDiff membership, Set<Integer> managed) {
        for (SyncVerb verb : SyncVerb.values()) {
            for (MemberTask task : tasks) {
                if (task.verb() == verb) {
                    Set<String> changes = new TreeSet<>(task.changes().differing());
                    if (leaves(task, membership, managed)) {
                        changes.add(LEAVES);
                    }
                    MemberState before = directory.member(task.key());
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

    void tags(PlannedTags goal) {
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

    /** What a change of fields is called. */
    static SyncVerb verb(Map<String, Object> send, Set<String> changes) {
        if (changes.contains("enable")) {
            return FieldForms.number(send.get("enable")) == 0 ? SyncVerb.DISABLED : SyncVerb.ENABLED;
        }
        return changes.contains("department") || changes.contains("parentid") ? SyncVerb.MOVED : SyncVerb.UPDATED;
    }

    /** Whether a member leaves the managed part and keeps a department outside of it. */
    private boolean leaves(MemberTask task, MembershipDiff membership, Set<Integer> managed) {
        MemberState before = directory.member(task.key());
        return before != null
                && task.verb() != SyncVerb.DELETED
                && task.send().containsKey("department")
                && membership.isManaged(before)
                && FieldForms.numbers(task.send().get("department")).stream()
                        .noneMatch(id -> managed.contains(id.intValue()));
    }
}
