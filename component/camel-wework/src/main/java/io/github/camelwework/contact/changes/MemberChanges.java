// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/**
 * Members: new and changed ones as they are read, deleted ones later. A field that an answer lacks is unknown, not empty;
 * a department that cannot be seen at present is one that the member may still be in.
 */
final class MemberChanges {

    private final ChangeEmitter emitter;
    private final DeletionCheck check;
    private final DepartmentChanges departments;
    private final PendingRemovals pendingRemovals;
    private final BooleanSupplier sameRange;
    private final Set<String> gone = new HashSet<>();
    private boolean idsOnly;
    private boolean unread;

    /** @param sameRange whether the same is in sight as at the look before */
    MemberChanges(
            ChangeEmitter emitter,
            DeletionCheck check,
            DepartmentChanges departments,
            PendingRemovals pendingRemovals,
            BooleanSupplier sameRange) {
        this.emitter = emitter;
        this.check = check;
        this.departments = departments;
        this.pendingRemovals = pendingRemovals;
        this.sameRange = sameRange;
    }

    void look(Map<?, ?> row) {
        boolean hasDetails = row.containsKey("name");
        boolean hadDetails = emitter.view().find(ViewKey.DETAILS) != null;
        idsOnly |= !hasDetails;
        if (hadDetails && !hasDetails) {
            // The ids of the whole corp, read because details were refused: most of them may be outside what was seen
            // before.
            unread = true;
            return;
        }
        if (hasDetails && !hadDetails) {
            emitter.keep(ViewKey.DETAILS, new byte[] {0});
        }
        String key = ViewKey.member(row.get("userid"));
        byte[] before = emitter.view().find(key);
        if (before == null) {
            created(key, row);
        } else {
            compare(key, before, row);
        }
        emitter.view().markSeen(key);
    }

    /** After the last row: finds out who is gone. */
    void end(RandomGenerator random) {
        pendingRemovals.release();
        if (!unread) {
            gone.addAll(AbsentEntries.gone(emitter, check, ViewKey.MEMBER, idsOnly, random));
        }
    }

    /** Whether members could not be read as before, so that nothing is known of any of them. */
    boolean isUnread() {
        return unread;
    }

    void tellDeleted() {
        gone.stream()
                .sorted()
                .forEach(key -> pendingRemovals.add(
                        () -> emitter.tell(key, null, "delete_user", Map.of("UserID", userid(key)))));
    }

    /** Whether somebody whom a list does not name is known not to belong there. */
    boolean isSeenOrGone(String userid) {
        String key = ViewKey.member(userid);
        return gone.contains(key)
                || emitter.view().isSeen(key)
                || emitter.view().find(key) == null;
    }

    private void created(String key, Map<?, ?> row) {
        List<Integer> places = DepartmentChanges.numbers(row.get("department"));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("UserID", String.valueOf(row.get("userid")));
        fields.put("Department", MemberField.commas(places));
        for (MemberField field : MemberField.ALL) {
            Object value = field.inEvent(row);
            if (!value.equals("")) {
                fields.put(field.element(), value);
            }
        }
        List<Integer> hashes =
                MemberField.ALL.stream().map(field -> field.hash(row)).toList();
        emitter.tell(
                key,
                new MemberEntry(String.valueOf(row.get("userid")), places, hashes).encode(),
                "create_user",
                fields);
    }

    private void compare(String key, byte[] body, Map<?, ?> row) {
        MemberEntry before = MemberEntry.decode(body);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("UserID", String.valueOf(row.get("userid")));
        List<Integer> places = new ArrayList<>(DepartmentChanges.numbers(row.get("department")));
        List<Integer> visibleBefore = new ArrayList<>(before.departments());
        List<Integer> hidden = before.departments().stream()
                .filter(id -> !places.contains(id) && departments.isHidden(id))
                .toList();
        visibleBefore.removeAll(hidden);
        if (!Set.copyOf(visibleBefore).equals(Set.copyOf(places))) {
            fields.put("Department", MemberField.commas(places));
        }
        boolean takesAway = !places.containsAll(visibleBefore);
        List<Integer> hashes = new ArrayList<>();
        for (int i = 0; i < MemberField.ALL.size(); i++) {
            MemberField field = MemberField.ALL.get(i);
            int old = before.hashes().get(i);
            int now = field.isByDepartment() && !hidden.isEmpty() ? FieldHash.UNKNOWN : field.hash(row);
            boolean differs = now != FieldHash.UNKNOWN && old != FieldHash.UNKNOWN && now != old;
            // Of leaders only those in sight are shown: with another range the list differs though nobody changed it.
            if (differs && !(field.goesByRange() && !sameRange.getAsBoolean())) {
                Object value = field.inEvent(row);
                takesAway |= value.equals("") || field.goesByRange() || field.isByDepartment();
                fields.put(field.element(), value);
            }
            hashes.add(now == FieldHash.UNKNOWN ? old : now);
        }
        places.addAll(hidden);
        byte[] entry = new MemberEntry(String.valueOf(row.get("userid")), places, hashes).encode();
        if (fields.size() > 1 && takesAway) {
            pendingRemovals.add(() -> emitter.tell(key, entry, "update_user", fields));
        } else if (fields.size() > 1) {
            emitter.tell(key, entry, "update_user", fields);
        } else if (!Arrays.equals(body, entry)) {
            emitter.keep(key, entry);
        }
    }

    private String userid(String key) {
        byte[] body = emitter.view().find(key);
        return body == null ? ViewKey.id(key) : MemberEntry.decode(body).userid();
    }
}
