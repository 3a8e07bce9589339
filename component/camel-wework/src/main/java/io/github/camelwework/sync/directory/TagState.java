// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.util.Set;
import java.util.TreeSet;

/**
 * A tag as it is or will be.
 *
 * @param users userids in lower case
 * @param readable whether it is known who has it
 */
public record TagState(int id, String name, Set<String> users, Set<Integer> parties, boolean readable) {

    /** The same with more users. */
    public TagState with(Set<String> more) {
        Set<String> all = new TreeSet<>(users);
        all.addAll(more);
        return new TagState(id, name, all, parties, readable);
    }
}
