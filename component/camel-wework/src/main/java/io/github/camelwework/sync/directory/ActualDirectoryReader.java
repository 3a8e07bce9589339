// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import io.github.camelwework.model.sync.SyncNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes the rows of {@code contact/snapshot} and makes a {@link ActualDirectory} of them. Used once; not safe for threads. */
public final class ActualDirectoryReader {

    /** What WeCom adds to a member and no source has; pictures and codes change by themselves. */
    private static final Set<String> NOT_KEPT =
            Set.of("kind", "avatar", "thumb_avatar", "qr_code", "open_userid", "isleader", "hide_mobile");

    final Map<Integer, DepartmentState> departments = new HashMap<>();
    final TreeMap<UserId, MemberState> members = new TreeMap<>();
    final Map<Integer, TagState> tags = new HashMap<>();
    final List<SyncNote> unreadable = new ArrayList<>();
    private final Set<String> unreadableTags = new HashSet<>();
    private final FieldsPool pool = new FieldsPool();
    private int partlySeen;

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

    /** Takes a department that no row before was about. */
    public void addIfUnseen(Map<String, ?> department) {
        if (!departments.containsKey((int) FieldForms.number(department.get("id")))) {
            department(department);
        }
    }

    /** Whether a row said that the member stands in that department. */
    public boolean hasSeat(String userid, Object department) {
        MemberState member = members.get(UserId.of(userid));
        return member != null && member.departments().contains(FieldForms.number(department));
    }

    /** Takes departments of a member that no row showed, because the app may not see them. */
    public void addSeats(String userid, List<Object> unseen) {
        MemberState seen = members.get(UserId.of(userid));
        Map<String, Object> row = new HashMap<>(seen == null ? Map.of("userid", userid) : seen.fields());
        List<Object> all = new ArrayList<>(seen == null ? List.of() : seen.departments());
        all.addAll(unseen);
        row.put("department", all);
        if (seen != null) {
            // What stands beside these departments is not known, and all of it would have to be sent.
            row.keySet().removeAll(DepartmentValues.BESIDE);
            row.put(MemberState.UNSEEN_SEATS, unseen);
            partlySeen++;
        }
        member(row);
    }

    /** The directory of all rows. */
    public ActualDirectory directory() {
        unreadableTags.forEach(id -> tags.computeIfPresent(
                (int) FieldForms.number(id),
                (key, tag) -> new TagState(key, tag.name(), tag.users(), tag.parties(), false)));
        if (partlySeen > 0) {
            unreadable.add(new SyncNote(
                    "members' departments",
                    "%d members stand also where the app sees nobody; their order and leadership are left alone: make the app's visible range the corp"
                            .formatted(partlySeen)));
        }
        return new ActualDirectory(this);
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
        Set<UserId> users = new HashSet<>();
        if (row.get("userlist") instanceof List<?> list) {
            list.forEach(userid -> users.add(UserId.of(userid)));
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
