// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import java.util.List;

/**
 * Where a message goes.
 *
 * @param store the phones of the member's corp
 * @param userid as that corp's directory spells it
 * @param name of the member among all corps, by which messages to them are counted
 */
record Phone(MessageStore store, String userid, String name) {

    /** Those of members of the app's own corp. */
    static List<Phone> of(MessageStore store, List<String> members) {
        return members.stream().map(userid -> new Phone(store, userid, userid)).toList();
    }
}
