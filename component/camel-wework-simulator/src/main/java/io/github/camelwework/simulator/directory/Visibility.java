// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one app sees of the address book (可见范围): the members, department trees and tags that an administrator gave
 * it, and the tags it made. It looks at the directory as it is now; make a new one for each call.
 */
public final class Visibility {

    private final Directory directory;
    private final int agentId;
    private final Set<String> users = new HashSet<>();
    private final Set<Integer> departments = new HashSet<>();
    private final Set<Integer> tags;

    private Visibility(Directory directory, int agentId, Set<Integer> tags) {
        this.directory = directory;
        this.agentId = agentId;
        this.tags = Set.copyOf(tags);
    }

    /** Everything, as the contact-sync assistant sees it. */
    public static Visibility all(Directory directory) {
        return of(directory, 0, Set.of(), Set.of(Department.ROOT), Set.of());
    }

    /**
     * What an app sees.
     *
     * @param departments each stands for its whole tree
     * @param tags their members and departments count as if they were named
     */
    public static Visibility of(
            Directory directory, int agentId, Set<String> users, Set<Integer> departments, Set<Integer> tags) {
        Visibility visibility = new Visibility(directory, agentId, tags);
        users.forEach(user -> visibility.users.add(Member.key(user)));
        visibility.departments.addAll(departments);
        for (int id : tags) {
            Tag tag = directory.tags().find(id);
            if (tag != null) {
                visibility.users.addAll(tag.users());
                visibility.departments.addAll(tag.parties());
            }
        }
        return visibility;
    }

    /** Whether the whole corp is visible. */
    public boolean coversCorp() {
        return departments.contains(Department.ROOT);
    }

    /** Whether the department is in a visible tree. */
    public boolean sees(Department department) {
        return seesDepartment(department.id());
    }

    /** Whether the department of that id exists and is in a visible tree. */
    public boolean seesDepartment(int id) {
        return coversCorp()
                ? directory.departments().contains(id)
                : directory.departments().pathToRoot(id).stream().anyMatch(departments::contains);
    }

    /** Whether the member is visible, by name or by a department. */
    public boolean sees(Member member) {
        return coversCorp()
                || users.contains(member.key())
                || member.departments().stream().anyMatch(this::seesDepartment);
    }

    /** Whether the tag may be used: the app made it, it is in the range, or the whole corp is. */
    public boolean sees(Tag tag) {
        return coversCorp() || tags.contains(tag.id()) || tag.ownerAgentId() == agentId;
    }

    /** The member of a userid, null when there is none or it is not visible. */
    public @Nullable Member find(String userid) {
        Member member = directory.members().find(userid);
        return member != null && sees(member) ? member : null;
    }

    /** All visible members, by userid. */
    public Collection<Member> members() {
        return coversCorp()
                ? directory.members().all()
                : directory.members().all().stream().filter(this::sees).toList();
    }

    /** The visible members of a department itself, by userid. */
    public Collection<Member> membersIn(int department) {
        return visible(directory.members().keysIn(department));
    }

    /** The visible members of a department and all below it, by userid. */
    public Collection<Member> membersBelow(int department) {
        Set<String> keys = new TreeSet<>();
        directory
                .departments()
                .subtree(department)
                .forEach(id -> keys.addAll(directory.members().keysIn(id)));
        return visible(keys);
    }

    /** The visible members whom a tag lists, themselves or by a department, by userid. */
    public Collection<Member> membersOf(Tag tag) {
        Set<Member> found = new TreeSet<>(Comparator.comparing(Member::key));
        found.addAll(visible(tag.users()));
        tag.parties().forEach(party -> found.addAll(membersBelow(party)));
        return found;
    }

    /** Finds out whom the receivers come to, as message/send does (doc 90236). */
    public Reach resolve(Receivers receivers) {
        return new ReceiverResolution(directory, this).resolve(receivers);
    }

    /** Those of the members that are visible, by userid. */
    public Collection<Member> visible(Collection<String> userids) {
        return userids.stream()
                .sorted()
                .map(directory.members()::require)
                .filter(this::sees)
                .toList();
    }
}
