// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.util.List;

/**
 * Whom {@link Receivers} come to for one app.
 *
 * @param members each once, visible, able to receive and licensed
 * @param invalidUsers userids in lower case that do not exist, are not visible or cannot receive
 * @param unlicensedUsers userids in lower case of visible members without the basic interface licence
 * @param anyValid false when every user, department and tag named is invalid or not licensed: WeCom answers 81013
 */
public record Reach(
        List<Member> members,
        List<String> invalidUsers,
        List<String> invalidParties,
        List<String> invalidTags,
        List<String> unlicensedUsers,
        boolean anyValid) {

    /** Copies the lists. */
    public Reach {
        members = List.copyOf(members);
        invalidUsers = List.copyOf(invalidUsers);
        invalidParties = List.copyOf(invalidParties);
        invalidTags = List.copyOf(invalidTags);
        unlicensedUsers = List.copyOf(unlicensedUsers);
    }
}
