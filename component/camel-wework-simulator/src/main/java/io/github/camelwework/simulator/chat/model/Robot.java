// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.chat.model;

import java.util.List;

/**
 * A robot (群机器人) in a group that members have made themselves. Immutable.
 *
 * @param key what its webhook is called with; everybody who has it may send as the robot
 * @param chatId of the group, to distinguish groups on the phones; WeCom does not reveal it
 * @param members of the group, by userid
 * @param disabled whether an administrator has switched it off: 93004
 */
public record Robot(String key, String name, String chatId, List<String> members, boolean disabled) {

    /** Copies the list. */
    public Robot {
        members = List.copyOf(members);
    }

    @Override
    public String toString() {
        return "Robot[" + name + " in " + chatId + "]";
    }
}
