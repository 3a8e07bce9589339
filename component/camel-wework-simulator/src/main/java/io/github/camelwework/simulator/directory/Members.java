// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All members, found by userid without regard to case, by department, and by what is unique. Not thread-safe. */
public final class Members {

    private final NavigableMap<String, Member> byKey = new TreeMap<>();
    private final Map<Integer, Set<String>> byDepartment = new HashMap<>();
    private final Map<UniqueField, Map<String, String>> byUnique = UniqueField.emptyIndexes();

    /** The member, null when there is none of that userid. */
    public @Nullable Member find(String userid) {
        return byKey.get(Member.key(userid));
    }

    /**
     * The member of that userid.
     *
     * @throws io.github.camelwework.simulator.api.ApiError 60111 when there is none
     */
    public Member require(String userid) {
        Member member = find(userid);
        if (member == null) {
            throw Refusal.USERID_UNKNOWN.error();
        }
        return member;
    }

    /** The member whose field has that value, null when there is none; mobiles match with and without +86. */
    public @Nullable Member findBy(UniqueField field, String value) {
        String owner = index(field).get(field.normal(value));
        return owner == null ? null : byKey.get(owner);
    }

    /** All of them, by userid in lower case. */
    public Collection<Member> all() {
        return Collections.unmodifiableCollection(byKey.values());
    }

    /** Those whose userid in lower case is not before the given one. */
    public Collection<Member> from(String key) {
        return Collections.unmodifiableCollection(byKey.tailMap(key, true).values());
    }

    /** The userids, in lower case, of those who are in a department itself. */
    public Set<String> keysIn(int department) {
        return Collections.unmodifiableSet(byDepartment.getOrDefault(department, Set.of()));
    }

    /** How many there are. */
    public int count() {
        return byKey.size();
    }

    /** Adds a member, or puts one in the place of that of the same userid. Checks nothing. */
    void put(Member member) {
        remove(member.key());
        byKey.put(member.key(), member);
        for (int department : member.departments()) {
            byDepartment.computeIfAbsent(department, id -> new TreeSet<>()).add(member.key());
        }
        for (UniqueField field : UniqueField.values()) {
            String value = field.valueOf(member);
            if (!value.isEmpty()) {
                index(field).put(value, member.key());
            }
        }
    }

    /** Removes the member of that userid, if there is one. */
    void remove(String userid) {
        Member member = byKey.remove(Member.key(userid));
        if (member == null) {
            return;
        }
        member.departments().forEach(id -> keysOf(id).remove(member.key()));
        for (UniqueField field : UniqueField.values()) {
            index(field).remove(field.valueOf(member), member.key());
        }
    }

    private Set<String> keysOf(int department) {
        return byDepartment.computeIfAbsent(department, id -> new TreeSet<>());
    }

    private Map<String, String> index(UniqueField field) {
        return byUnique.computeIfAbsent(field, key -> new HashMap<>());
    }
}
