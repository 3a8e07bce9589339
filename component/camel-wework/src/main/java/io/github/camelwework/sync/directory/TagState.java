// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.util.Set;
import java.util.TreeSet;

/**
 * A tag as it is or will be.
 *
 * @param users the members who have it
 * @param readable whether it is known who has it
 */
public record TagState(int id, String name, Set<UserId> users, Set<Integer> parties, boolean readable) {

    /** The same with more users. */
    public TagState with(Set<UserId> more) {
        Set<UserId> all = new TreeSet<>(users);
        all.addAll(more);
        return new TagState(id, name, all, parties, readable);
    }
}
