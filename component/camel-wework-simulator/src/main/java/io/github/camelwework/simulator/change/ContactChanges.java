// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.change;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Tag;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What change_contact says of a change, in full and cut down as since 2022-08-15 (docs 90970 to 90972, 96302, 96304). */
final class ContactChanges {

    private static final String USER_ID = "UserID";
    private static final String ID = "Id";
    private static final String PARENT_ID = "ParentId";
    private static final Set<String> TOLD_SINCE =
            Set.of(ContactFields.DEPARTMENT, ContactFields.LEADERS, ContactFields.DIRECT_LEADER);

    private ContactChanges() {}

    static @Nullable ContactChange of(@Nullable Member before, @Nullable Member after) {
        if (before != null && after != null) {
            return updated(before, after);
        }
        return after == null ? deleted(Objects.requireNonNull(before)) : created(after);
    }

    private static ContactChange created(Member member) {
        ObjectNode fields = ContactFields.of(member);
        ObjectNode full = change("create_user").put(USER_ID, member.userid());
        ObjectNode cut = full.deepCopy();
        cut.set(ContactFields.DEPARTMENT, fields.get(ContactFields.DEPARTMENT));
        return new ContactChange(full.setAll(fields), cut, member);
    }

    private static ContactChange deleted(Member member) {
        ObjectNode fields = change("delete_user").put(USER_ID, member.userid());
        return new ContactChange(fields, fields, member);
    }

    private static @Nullable ContactChange updated(Member before, Member after) {
        ObjectNode all = ContactFields.of(after);
        ObjectNode changed = ContactFields.changed(ContactFields.of(before), all);
        boolean renamed = !before.userid().equals(after.userid());
        if (changed.isEmpty() && !renamed) {
            return null;
        }
        ObjectNode full = change("update_user").put(USER_ID, before.userid());
        if (renamed) {
            full.put("NewUserID", after.userid());
        }
        boolean told = renamed || TOLD_SINCE.stream().anyMatch(changed::has);
        ObjectNode cut = full.deepCopy();
        cut.set(ContactFields.DEPARTMENT, all.get(ContactFields.DEPARTMENT));
        return new ContactChange(full.setAll(changed), told ? cut : null, after);
    }

    static @Nullable ContactChange of(@Nullable Department before, @Nullable Department after) {
        if (after == null) {
            ObjectNode gone = change("delete_party")
                    .put(ID, Objects.requireNonNull(before).id());
            return new ContactChange(gone, gone, null);
        }
        ObjectNode full =
                change(before == null ? "create_party" : "update_party").put(ID, after.id());
        ObjectNode cut = full.deepCopy().put(PARENT_ID, after.parentId());
        if (before == null || !before.name().equals(after.name())) {
            full.put("Name", after.name());
        }
        if (before == null || before.parentId() != after.parentId()) {
            full.put(PARENT_ID, after.parentId());
        }
        if (before == null) {
            full.put("Order", after.order());
        } else if (!full.has("Name") && !full.has(PARENT_ID)) {
            return null;
        }
        return new ContactChange(full, cut, null);
    }

    /** Events of a tag report its members, not that it was created, renamed or deleted. */
    static @Nullable ContactChange of(@Nullable Tag before, @Nullable Tag after) {
        if (before == null || after == null) {
            return null;
        }
        ObjectNode told = change("update_tag").put("TagId", after.id());
        int bare = told.size();
        items(told, "AddUserItems", after.users(), before.users());
        items(told, "DelUserItems", before.users(), after.users());
        items(told, "AddPartyItems", after.parties(), before.parties());
        items(told, "DelPartyItems", before.parties(), after.parties());
        return told.size() == bare ? null : new ContactChange(told, told, null);
    }

    private static <T> void items(ObjectNode told, String element, Set<T> all, Set<T> without) {
        Set<T> items = new TreeSet<>(all);
        items.removeAll(without);
        ContactFields.put(told, element, ContactFields.joined(items));
    }

    private static ObjectNode change(String type) {
        return ContactFields.object().put("ChangeType", type);
    }
}
