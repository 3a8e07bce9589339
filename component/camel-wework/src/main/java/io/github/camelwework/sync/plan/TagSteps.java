// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.sync.directory.TagState;
import io.github.camelwework.sync.directory.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The calls for tags: names first, with a temporary name where two swap, then members and departments. */
final class TagSteps {

    private static final int MAX_USERS = 1000;
    private static final int MAX_PARTIES = 100;
    private static final String TEMPORARY = "~";

    private final PlannedTags goal;
    private final Map<Integer, TagState> before;
    private final StepList steps;
    private final Map<String, Integer> names = new HashMap<>();

    TagSteps(PlannedTags goal, StepList steps) {
        this.goal = goal;
        this.before = goal.before();
        this.steps = steps;
        before.values().forEach(tag -> names.put(tag.name(), tag.id()));
    }

    /** Everything but the deletions. */
    void build() {
        goal.after().values().forEach(this::name);
        goal.after().values().forEach(this::content);
    }

    void delete() {
        goal.gone().forEach(id -> step(id, SyncOperation.DELETE_TAG, Map.of("tagid", id)));
    }

    private void name(TagState wanted) {
        TagState old = before.get(wanted.id());
        if (old != null && old.name().equals(wanted.name())) {
            return;
        }
        Integer owner = names.get(wanted.name());
        if (owner != null && owner != wanted.id()) {
            rename(owner, unused(owner));
        }
        if (old == null) {
            step(wanted.id(), SyncOperation.CREATE_TAG, Map.of("tagid", wanted.id(), "tagname", wanted.name()));
            names.put(wanted.name(), wanted.id());
        } else {
            rename(wanted.id(), wanted.name());
        }
    }

    private String unused(int id) {
        String name = TEMPORARY + id;
        while (names.containsKey(name) || isWanted(name)) {
            name += TEMPORARY;
        }
        return name;
    }

    private boolean isWanted(String name) {
        return goal.after().values().stream().anyMatch(tag -> tag.name().equals(name));
    }

    private void rename(int id, String name) {
        names.values().remove(id);
        names.put(name, id);
        step(id, SyncOperation.UPDATE_TAG, Map.of("tagid", id, "tagname", name));
    }

    private void content(TagState wanted) {
        TagState old =
                before.getOrDefault(wanted.id(), new TagState(wanted.id(), wanted.name(), Set.of(), Set.of(), true));
        slices(
                wanted.id(),
                SyncOperation.ASSIGN_TAG,
                minus(wanted.users(), old.users()),
                minus(wanted.parties(), old.parties()));
        slices(
                wanted.id(),
                SyncOperation.UNASSIGN_TAG,
                minus(old.users(), wanted.users()),
                minus(old.parties(), wanted.parties()));
    }

    private void slices(int id, SyncOperation operation, List<UserId> users, List<Integer> parties) {
        for (int i = 0; i * MAX_USERS < users.size() || i * MAX_PARTIES < parties.size(); i++) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("tagid", id);
            put(
                    fields,
                    "userlist",
                    slice(users, i * MAX_USERS, MAX_USERS).stream()
                            .map(UserId::text)
                            .toList());
            put(fields, "partylist", slice(parties, i * MAX_PARTIES, MAX_PARTIES));
            step(id, operation, fields);
        }
    }

    private static void put(Map<String, Object> fields, String name, List<?> values) {
        if (!values.isEmpty()) {
            fields.put(name, values);
        }
    }

    private static <T> List<T> slice(List<T> all, int from, int size) {
        return from >= all.size() ? List.of() : all.subList(from, Math.min(all.size(), from + size));
    }

    static <T extends Comparable<T>> List<T> minus(Set<T> some, Set<T> others) {
        Set<T> left = new TreeSet<>(some);
        left.removeAll(others);
        return new ArrayList<>(left);
    }

    private void step(int id, SyncOperation operation, Map<String, ?> fields) {
        steps.add(operation, String.valueOf(id), fields);
    }
}
