// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import io.github.camelwework.model.sync.SyncNote;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The directory as WeCom shows it. Cannot be changed. */
public final class ActualDirectory {

    private final NavigableMap<Integer, DepartmentState> departments;
    private final NavigableMap<UserId, MemberState> members;
    private final NavigableMap<Integer, TagState> tags;
    private final List<SyncNote> unreadable;
    private final Set<UserId> shownInTags = new HashSet<>();
    private final boolean tagsShowAll;
    private final boolean tagsLeaveOut;

    ActualDirectory(ActualDirectoryReader reader) {
        departments = new TreeMap<>(reader.departments);
        members = reader.members;
        tags = new TreeMap<>(reader.tags);
        unreadable = List.copyOf(reader.unreadable);
        tags.values().forEach(tag -> shownInTags.addAll(tag.users()));
        // The contact secret reads who has a tag and no members: then none is readable, and those in tags are shown.
        tagsShowAll = !shownInTags.isEmpty() && members.values().stream().noneMatch(MemberState::isReadable);
        tagsLeaveOut = members.keySet().stream().anyMatch(this::isLeftOutOfTags);
    }

    public NavigableMap<Integer, DepartmentState> departments() {
        return departments;
    }

    /** The members in the order of their userids. */
    public Collection<MemberState> members() {
        return members.values();
    }

    @Nullable
    public MemberState member(UserId key) {
        return members.get(key);
    }

    /** Whether the app does not see that member; then a list of members, such as of leaders, is shown without it. */
    public boolean isUnseen(UserId key) {
        MemberState member = members.get(key);
        return member == null || !member.isReadable();
    }

    /** Whether tags are shown without that member although it has them. */
    public boolean isLeftOutOfTags(UserId key) {
        return !tagsShowAll && isUnseen(key) && !shownInTags.contains(key);
    }

    public NavigableMap<Integer, TagState> tags() {
        return tags;
    }

    /** What could not be read, and why. */
    public List<SyncNote> unreadable() {
        return unreadable;
    }

    /** Whether it is seen that the member may log in, or that there is no such member. */
    public boolean isSeenEnabledOrGone(UserId key) {
        MemberState member = members.get(key);
        return member == null || (member.showsWhetherDisabled() && !member.isDisabled() && !member.hasLeft());
    }

    /** Whether more than the departments of that member is seen. */
    public boolean isReadable(String userid) {
        MemberState member = members.get(UserId.of(userid));
        return member != null && member.isReadable();
    }

    /** Whether tags are shown without that department although they have it: the app sees others, and not this one. */
    public boolean isLeftOutOfTags(int department) {
        DepartmentState state = departments.get(department);
        return state != null
                && state.name() == null
                && departments.values().stream().anyMatch(other -> other.name() != null);
    }

    /** Whether tags show all members that they hold. */
    public boolean tagsLeaveOutNobody() {
        return !tagsLeaveOut;
    }

    /** Whether the name of every department is seen. */
    public boolean showsAllDepartments() {
        return departments.values().stream().allMatch(department -> department.name() != null);
    }

    /** The departments in WeCom's fields, by id. */
    public Map<Integer, Map<String, Object>> departmentFields() {
        Map<Integer, Map<String, Object>> fields = new TreeMap<>();
        departments.forEach((id, department) -> {
            Map<String, Object> row = department.changedFrom(null);
            row.put("id", id);
            row.remove("name_en");
            fields.put(id, row);
        });
        return fields;
    }

    /** How many members it shows. */
    public int memberCount() {
        return members.size();
    }

    /** The fields of a member by WeCom's names; empty when there is no such member. */
    public Map<String, Object> fieldsOf(String userid) {
        MemberState member = members.get(UserId.of(userid));
        return member == null ? Fields.NONE : member.fields();
    }
}
