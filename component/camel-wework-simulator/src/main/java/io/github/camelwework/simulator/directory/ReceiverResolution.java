// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Resolves one list of receivers; used once. */
final class ReceiverResolution {

    private final Directory directory;
    private final Visibility visibility;
    private final Map<String, Member> reached = new TreeMap<>();
    private final Set<String> unlicensed = new LinkedHashSet<>();
    private final List<String> invalidUsers = new ArrayList<>();
    private final List<String> invalidParties = new ArrayList<>();
    private final List<String> invalidTags = new ArrayList<>();
    private boolean anyGroup;

    ReceiverResolution(Directory directory, Visibility visibility) {
        this.directory = directory;
        this.visibility = visibility;
    }

    Reach resolve(Receivers receivers) {
        if (receivers.isEverybody()) {
            addGroup(visibility.members());
        } else {
            receivers.users().forEach(this::addUser);
            receivers.parties().forEach(this::addParty);
            receivers.tags().forEach(this::addTag);
        }
        return new Reach(
                List.copyOf(reached.values()),
                invalidUsers,
                invalidParties,
                invalidTags,
                List.copyOf(unlicensed),
                anyGroup || !reached.isEmpty());
    }

    private void addUser(String userid) {
        Member member = directory.members().find(userid);
        if (member == null || !member.canReceive() || !visibility.sees(member)) {
            invalidUsers.add(Member.key(userid));
        } else {
            add(member);
        }
    }

    private void addParty(String id) {
        Integer number = Numbers.integer(id);
        if (number == null || !visibility.seesDepartment(number)) {
            invalidParties.add(id);
        } else {
            addGroup(visibility.membersBelow(number));
        }
    }

    private void addTag(String id) {
        Integer number = Numbers.integer(id);
        Tag tag = number == null ? null : directory.tags().find(number);
        if (tag == null || !visibility.sees(tag)) {
            invalidTags.add(id);
        } else {
            addGroup(visibility.membersOf(tag));
        }
    }

    /** A member of a group who cannot receive is passed over: only one who was named is worth a complaint. */
    private void addGroup(Collection<Member> members) {
        anyGroup = true;
        members.stream().filter(Member::canReceive).forEach(this::add);
    }

    private void add(Member member) {
        if (member.is(MemberTrait.UNLICENSED)) {
            unlicensed.add(member.key());
        } else {
            reached.put(member.key(), member);
        }
    }
}
