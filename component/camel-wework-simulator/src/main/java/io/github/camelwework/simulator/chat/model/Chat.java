// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat.model;

import java.util.List;

/**
 * A group chat that an app has created (doc 90245). Immutable.
 *
 * @param agentId the app that created it, which alone may use it
 * @param owner one of the members
 * @param members userids as the directory spells them
 */
public record Chat(String chatId, int agentId, String name, String owner, List<String> members) {

    /** Copies the list. */
    public Chat {
        members = List.copyOf(members);
    }

    /** Whether the member is in it; userids are compared without regard to case. */
    public boolean has(String userid) {
        return members.stream().anyMatch(userid::equalsIgnoreCase);
    }
}
