// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Departments: created ones from the root down, then changed ones; deleted ones from the leaves up, last of all. */
final class DepartmentChanges {

    /** @param name null when it may not be read */
    private record Listed(int id, int parent, @Nullable String name, String order) {}

    private final ChangeEmitter emitter;
    private final DeletionCheck check;
    private final Map<Integer, Listed> listed = new LinkedHashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final PendingRemovals pendingRemovals;
    private boolean namesHidden;
    private boolean unread;

    DepartmentChanges(ChangeEmitter emitter, DeletionCheck check, PendingRemovals pendingRemovals) {
        this.emitter = emitter;
        this.check = check;
        this.pendingRemovals = pendingRemovals;
    }

    void look(Map<?, ?> row) {
        Object name = row.get("name");
        namesHidden |= name == null;
        boolean hadNames = emitter.view().find(ViewKey.NAMES) != null;
        if (hadNames && name == null && emitter.view().find(ViewKey.department(row.get("id"))) == null) {
            // The ids of the whole corp, read because names were refused: most may be outside what was seen before.
            unread = true;
            return;
        }
        if (!hadNames && name != null) {
            emitter.keep(ViewKey.NAMES, new byte[] {0});
        }
        Listed department = new Listed(
                number(row.get("id")),
                number(row.get("parentid")),
                name == null ? null : name.toString(),
                String.valueOf(row.get("order")));
        listed.put(department.id(), department);
        emitter.view().markSeen(ViewKey.department(department.id()));
    }

    /** After the last row: tells what is new and what is different, and finds out what is gone. */
    void tell(RandomGenerator random) {
        if (!unread) {
            gone.addAll(AbsentEntries.gone(emitter, check, ViewKey.DEPARTMENT, namesHidden, random));
        }
        listed.values().stream()
                .filter(department -> emitter.view().find(ViewKey.department(department.id())) == null)
                .sorted(Comparator.comparingInt(department -> depth(department.id())))
                .toList()
                .forEach(this::created);
        listed.values().forEach(this::compare);
    }

    void tellDeleted() {
        gone.stream()
                .sorted(Comparator.comparingInt((String key) -> depth(Integer.parseInt(ViewKey.id(key))))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(key -> pendingRemovals.add(
                        () -> emitter.tell(key, null, "delete_party", Map.of("Id", ViewKey.id(key)))));
    }

    /** Whether a member may still be in a department that the member's row does not show. */
    boolean isHidden(int id) {
        String key = ViewKey.department(id);
        return !listed.containsKey(id) && !gone.contains(key) && emitter.view().find(key) != null;
    }

    private void created(Listed department) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("Id", String.valueOf(department.id()));
        if (department.name() != null) {
            fields.put("Name", department.name());
        }
        fields.put("ParentId", String.valueOf(department.parent()));
        fields.put("Order", department.order());
        String key = ViewKey.department(department.id());
        emitter.tell(key, entry(department, FieldHash.UNKNOWN).encode(), "create_party", fields);
        emitter.view().markSeen(key);
    }

    private void compare(Listed department) {
        String key = ViewKey.department(department.id());
        byte[] body = emitter.view().find(key);
        if (body == null) {
            return;
        }
        DepartmentEntry before = DepartmentEntry.decode(body);
        DepartmentEntry now = entry(department, before.name());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("Id", String.valueOf(department.id()));
        if (before.name() != now.name() && before.name() != FieldHash.UNKNOWN) {
            fields.put("Name", Objects.requireNonNull(department.name()));
        }
        if (before.parent() != now.parent()) {
            fields.put("ParentId", String.valueOf(department.parent()));
        }
        if (fields.size() > 1) {
            emitter.tell(key, now.encode(), "update_party", fields);
        } else if (!Arrays.equals(body, now.encode())) {
            emitter.keep(key, now.encode());
        }
    }

    private static DepartmentEntry entry(Listed department, int nameBefore) {
        return new DepartmentEntry(
                department.parent(), department.name() == null ? nameBefore : FieldHash.of(department.name()));
    }

    /** How far below the root, as far as it can be seen. */
    private int depth(int id) {
        Set<Integer> path = new HashSet<>();
        for (Integer step = id; step != null && path.add(step); step = parent(step)) {
            // Counting is all.
        }
        return path.size();
    }

    private @Nullable Integer parent(int id) {
        Listed department = listed.get(id);
        if (department != null) {
            return department.parent();
        }
        byte[] body = emitter.view().find(ViewKey.department(id));
        return body == null ? null : DepartmentEntry.decode(body).parent();
    }

    static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : Integer.parseInt(String.valueOf(value));
    }

    static List<Integer> numbers(@Nullable Object values) {
        return values instanceof List<?> list
                ? list.stream().map(DepartmentChanges::number).distinct().toList()
                : List.of();
    }
}
