// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * One tag (标签, doc 90210).
 *
 * @param ownerAgentId the app that made it, 0 for the contact-sync assistant; others may not change it (81011)
 * @param users userids in lower case
 * @param parties department ids, each standing for its whole tree
 */
public record Tag(int id, String name, int ownerAgentId, Set<String> users, Set<Integer> parties) {

    /** Copies the sets. */
    public Tag {
        users = Set.copyOf(users);
        parties = Set.copyOf(parties);
    }

    /** A tag that nobody has yet. */
    public Tag(int id, String name, int ownerAgentId) {
        this(id, name, ownerAgentId, Set.of(), Set.of());
    }

    /** How many members and departments it lists. */
    public int nodes() {
        return users.size() + parties.size();
    }

    /** The same under another name. */
    public Tag renamed(String newName) {
        return new Tag(id, newName, ownerAgentId, users, parties);
    }

    /** The same with more members and departments. */
    public Tag adding(Collection<String> moreUsers, Collection<Integer> moreParties) {
        Set<String> allUsers = new TreeSet<>(users);
        allUsers.addAll(moreUsers);
        Set<Integer> allParties = new TreeSet<>(parties);
        allParties.addAll(moreParties);
        return new Tag(id, name, ownerAgentId, allUsers, allParties);
    }

    /** The same without some members and departments. */
    public Tag removing(Collection<String> goneUsers, Collection<Integer> goneParties) {
        Set<String> leftUsers = new TreeSet<>(users);
        leftUsers.removeAll(goneUsers);
        Set<Integer> leftParties = new TreeSet<>(parties);
        leftParties.removeAll(goneParties);
        return new Tag(id, name, ownerAgentId, leftUsers, leftParties);
    }
}
