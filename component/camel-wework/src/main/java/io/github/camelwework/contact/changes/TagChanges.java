// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Tags: who came and who went. WeCom tells of a tag's members only, so a tag without any comes and goes in silence. */
final class TagChanges {

    private static final String DEL_USERS = "DelUserItems";
    private static final String DEL_PARTIES = "DelPartyItems";

    private final ChangeEmitter emitter;
    private final DeletionCheck check;
    private final DepartmentChanges departments;
    private final MemberChanges members;
    private final PendingRemovals pendingRemovals;

    TagChanges(
            ChangeEmitter emitter,
            DeletionCheck check,
            DepartmentChanges departments,
            MemberChanges members,
            PendingRemovals pendingRemovals) {
        this.emitter = emitter;
        this.check = check;
        this.departments = departments;
        this.members = members;
        this.pendingRemovals = pendingRemovals;
    }

    void look(Map<?, ?> row) {
        String key = ViewKey.tag(row.get("tagid"));
        emitter.view().markSeen(key);
        if (!(row.get("userlist") instanceof List<?> users)) {
            // What it holds may not be read.
            return;
        }
        byte[] body = emitter.view().find(key);
        TagEntry before = body == null ? new TagEntry(TagEntry.set(), TagEntry.set()) : TagEntry.decode(body);
        TagEntry now = new TagEntry(ids(users), ids(row.get("partylist")));
        keepThoseUnseen(now.users(), before.users(), userid -> !members.isSeenOrGone(userid));
        keepThoseUnseen(now.parties(), before.parties(), id -> departments.isHidden(Integer.parseInt(id)));
        tell(key, body, before, now);
        emitter.view().markSeen(key);
    }

    /** After the last row: tells of tags that are gone. */
    void end(RandomGenerator random) {
        for (String key : AbsentEntries.gone(emitter, check, ViewKey.TAG, false, random)) {
            TagEntry before =
                    TagEntry.decode(Objects.requireNonNull(emitter.view().find(key)));
            Map<String, Object> fields = fields(key, before, new TagEntry(TagEntry.set(), TagEntry.set()));
            if (fields.size() > 1) {
                pendingRemovals.add(() -> emitter.tell(key, null, "update_tag", fields));
            } else {
                emitter.forget(key);
            }
        }
        pendingRemovals.release();
    }

    private void tell(String key, byte @Nullable [] body, TagEntry before, TagEntry now) {
        Map<String, Object> fields = fields(key, before, now);
        boolean takesAway = fields.containsKey(DEL_USERS) || fields.containsKey(DEL_PARTIES);
        if (takesAway || (fields.size() > 1 && pendingRemovals.isWaiting())) {
            pendingRemovals.add(() -> emitter.tell(key, now.encode(), "update_tag", fields));
        } else if (fields.size() > 1) {
            emitter.tell(key, now.encode(), "update_tag", fields);
        } else if (!Arrays.equals(body, now.encode())) {
            emitter.keep(key, now.encode());
        }
    }

    private static Map<String, Object> fields(String key, TagEntry before, TagEntry now) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("TagId", ViewKey.id(key));
        putDifference(fields, "AddUserItems", now.users(), before.users());
        putDifference(fields, DEL_USERS, before.users(), now.users());
        putDifference(fields, "AddPartyItems", now.parties(), before.parties());
        putDifference(fields, DEL_PARTIES, before.parties(), now.parties());
        return fields;
    }

    private static void putDifference(Map<String, Object> fields, String element, Set<String> of, Set<String> without) {
        List<String> left = of.stream().filter(id -> !without.contains(id)).toList();
        if (!left.isEmpty()) {
            fields.put(element, String.join(",", left));
        }
    }

    private static void keepThoseUnseen(Set<String> now, Set<String> before, Predicate<String> isUnseen) {
        before.stream().filter(id -> !now.contains(id) && isUnseen.test(id)).forEach(now::add);
    }

    private static Set<String> ids(@Nullable Object list) {
        Set<String> ids = TagEntry.set();
        if (list instanceof Collection<?> values) {
            values.forEach(value -> ids.add(String.valueOf(value)));
        }
        return ids;
    }
}
