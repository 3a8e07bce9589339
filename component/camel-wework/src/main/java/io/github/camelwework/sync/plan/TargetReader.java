// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes the rows of {@code contact/snapshot} and makes a {@link Target} of them. Used once; not safe for threads. */
public final class TargetReader {

    /** What WeCom adds to a member and no source has; pictures and codes change by themselves. */
    private static final Set<String> NOT_KEPT =
            Set.of("kind", "avatar", "thumb_avatar", "qr_code", "open_userid", "isleader", "hide_mobile");

    final Map<Integer, DepartmentState> departments = new HashMap<>();
    final TreeMap<String, MemberState> members = new TreeMap<>();
    final Map<Integer, TagState> tags = new HashMap<>();
    final List<SyncNote> unreadable = new ArrayList<>();
    private final Set<String> unreadableTags = new HashSet<>();
    private final FieldsPool pool = new FieldsPool();

    /** Takes a row. Rows of kinds that it does not know are left out. */
    public void add(Map<String, ?> row) {
        switch (FieldForms.text(row.get("kind"))) {
            case "department" -> department(row);
            case "member" -> member(row);
            case "tag" -> tag(row);
            case "unreadable" -> unreadable(row);
            default -> {}
        }
    }

    /** Takes a row of something that no row before was about. */
    public void addIfUnseen(Map<String, ?> row) {
        boolean seen = FieldForms.text(row.get("kind")).equals("department")
                ? departments.containsKey((int) FieldForms.number(row.get("id")))
                : hasMember(FieldForms.text(row.get("userid")));
        if (!seen) {
            add(row);
        }
    }

    /** Whether a row was about that member. */
    public boolean hasMember(String userid) {
        return members.containsKey(FieldForms.key(userid));
    }

    /** The directory of all rows. */
    public Target target() {
        unreadableTags.forEach(id -> tags.computeIfPresent(
                (int) FieldForms.number(id),
                (key, tag) -> new TagState(key, tag.name(), tag.users(), tag.parties(), false)));
        return new Target(this);
    }

    private void department(Map<String, ?> row) {
        int id = (int) FieldForms.number(row.get("id"));
        @Nullable Object name = row.get("name");
        departments.put(
                id,
                new DepartmentState(
                        id,
                        (int) Math.max(0, FieldForms.number(row.get("parentid"))),
                        name == null ? null : String.valueOf(name),
                        FieldForms.text(row.get("name_en")),
                        Math.max(0, FieldForms.number(row.get("order")))));
    }

    private void member(Map<String, ?> row) {
        Map<String, Object> kept = new HashMap<>(row);
        kept.keySet().removeAll(NOT_KEPT);
        MemberState member = MemberState.of(pool.of(kept));
        members.put(member.key(), member);
    }

    private void tag(Map<String, ?> row) {
        int id = (int) FieldForms.number(row.get("tagid"));
        Set<String> users = new HashSet<>();
        if (row.get("userlist") instanceof List<?> list) {
            list.forEach(userid -> users.add(FieldForms.key(String.valueOf(userid))));
        }
        Set<Integer> parties = new HashSet<>();
        FieldForms.numbers(row.get("partylist")).forEach(party -> parties.add(party.intValue()));
        tags.put(id, new TagState(id, FieldForms.text(row.get("tagname")), users, parties, true));
    }

    private void unreadable(Map<String, ?> row) {
        String what = FieldForms.text(row.get("what"));
        String id = FieldForms.text(row.get("id"));
        if (what.equals("tags") && !id.isEmpty()) {
            unreadableTags.add(id);
        }
        unreadable.add(new SyncNote((what + " " + id).strip(), FieldForms.text(row.get("remedy"))));
    }
}
