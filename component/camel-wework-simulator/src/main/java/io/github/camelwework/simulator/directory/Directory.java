// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address book of one corp: its departments, members and tags, and every way to change them. A change that WeCom
 * would refuse is an {@link io.github.camelwework.simulator.api.ApiError} and changes nothing. Not thread-safe: the
 * simulator's one lock guards it.
 */
public final class Directory {

    /**
     * What user/create did.
     *
     * @param createdDepartments those that were made below 其他（待设置部门） because the caller named ids that did not exist
     */
    public record Creation(Member member, List<Department> createdDepartments) {

        /** Copies the list. */
        public Creation {
            createdDepartments = List.copyOf(createdDepartments);
        }
    }

    private static final int FIRST_MADE_UP_MOBILE = 1_000_000;

    private final Members members = new Members();
    private final Tags tags = new Tags();
    private final Departments departments;
    private final MemberWriter writer;
    private DirectorySettings settings;
    private DirectoryListener listener = DirectoryListener.NONE;

    /** A corp of that name with its root department and nobody in it, as WeCom is today. */
    public Directory(String corpName) {
        this(corpName, DirectorySettings.today());
    }

    /** A corp of that name with its root department and nobody in it. */
    public Directory(String corpName, DirectorySettings settings) {
        this.settings = settings;
        departments = new Departments(corpName, id -> members.keysIn(id).size());
        writer = new MemberWriter(this);
    }

    /** How the service is set up. */
    public DirectorySettings settings() {
        return settings;
    }

    /** Sets the service up in another way. */
    public void settings(DirectorySettings newSettings) {
        settings = newSettings;
    }

    /** Tells the listener, in the place of an earlier one, of what changes from now on. */
    public void listener(DirectoryListener newListener) {
        listener = newListener;
    }

    /** The tree of departments. */
    public Departments departments() {
        return departments;
    }

    /** The members. */
    public Members members() {
        return members;
    }

    /** The tags. */
    public Tags tags() {
        return tags;
    }

    /** Adds a department as department/create does. */
    public Department addDepartment(int id, int parentId, String name) {
        return addDepartment(new Department(id, parentId, name));
    }

    /** Adds a department as department/create does (doc 90341). */
    public Department addDepartment(Department department) {
        Department added = departments.add(department);
        listener.departmentChanged(null, added);
        return added;
    }

    /** Renames, moves or reorders a department as department/update does. */
    public void updateDepartment(Department department) {
        Department before = departments.find(department.id());
        Department after = departments.update(department);
        listener.departmentChanged(before, after);
    }

    /** Removes a department as department/delete does, from tags too. */
    public void removeDepartment(int id) {
        Department gone = departments.find(id);
        departments.delete(id);
        tags.forgetParty(id);
        listener.departmentChanged(gone, null);
    }

    /**
     * Adds a member as somebody who has been here for long: active, with WeChat bound, reachable by a made-up mobile.
     * {@link #mark} and {@link #updateMember} change that.
     */
    public Member addMember(String userid, String name, List<Integer> departmentIds) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("userid", userid).put("name", name).put("mobile", freeMobile());
        departmentIds.forEach(fields.putArray("department")::add);
        return addMember(fields);
    }

    /** Adds an active member with WeChat bound and the fields given, under the rules of user/create. */
    public Member addMember(ObjectNode fields) {
        Set<MemberTrait> settled = EnumSet.of(MemberTrait.ACTIVATED, MemberTrait.WECHAT_BOUND);
        return writer.create(new JsonFields(fields), settled).member();
    }

    /** Creates a member as user/create does (doc 90195): not activated, and without WeChat. */
    public Creation createMember(JsonFields fields) {
        return writer.create(fields, Set.of());
    }

    /** Changes the fields given as user/update does (doc 90197). */
    public Member updateMember(JsonFields fields) {
        return writer.update(fields);
    }

    /** Makes a trait true of a member. */
    public Member mark(String userid, MemberTrait trait) {
        Member before = members.require(userid);
        return put(before, before.with(trait));
    }

    /** Makes a trait untrue of a member. */
    public Member unmark(String userid, MemberTrait trait) {
        Member before = members.require(userid);
        return put(before, before.without(trait));
    }

    /** Removes members as user/delete does, from tags too; all or none. */
    public void removeMembers(Collection<String> userids) {
        List<Member> gone = userids.stream().map(members::require).toList();
        Refusal.CREATOR_STAYS.when(gone.stream().anyMatch(member -> member.is(MemberTrait.CREATOR)));
        gone.forEach(member -> {
            members.remove(member.key());
            tags.forgetUser(member.key());
            listener.memberChanged(member, null);
        });
    }

    /** Adds a tag as tag/create does (doc 90210). */
    public Tag addTag(Tag tag) {
        tag.users().forEach(members::require);
        tag.parties().forEach(departments::require);
        tags.add(tag);
        listener.tagChanged(null, tag);
        return tag;
    }

    /** Puts a changed tag in the place of that of the same id. */
    public void updateTag(Tag tag) {
        Tag before = tags.require(tag.id());
        tags.put(tag);
        listener.tagChanged(before, tag);
    }

    /** Removes a tag. */
    public void removeTag(int id) {
        Tag gone = tags.require(id);
        tags.remove(id);
        listener.tagChanged(gone, null);
    }

    void add(Member member) {
        put(null, member);
    }

    void replace(Member before, Member after) {
        members.remove(before.key());
        members.put(after);
        if (!before.key().equals(after.key())) {
            tags.renameUser(before.key(), after.key());
        }
        listener.memberChanged(before, after);
    }

    private Member put(@Nullable Member before, Member after) {
        members.put(after);
        listener.memberChanged(before, after);
        return after;
    }

    private String freeMobile() {
        int number = FIRST_MADE_UP_MOBILE + members.count();
        while (members.findBy(UniqueField.MOBILE, mobile(number)) != null) {
            number++;
        }
        return mobile(number);
    }

    private static String mobile(int number) {
        return "138%08d".formatted(number);
    }
}
