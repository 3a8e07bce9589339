// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message.model;

import java.util.List;

/**
 * Whom an app reaches of those that it named.
 *
 * @param members the userids reached, each once, as the directory spells them
 * @param invalidUsers named, but unknown, disabled or outside the app's visible range
 * @param invalidParties departments likewise
 * @param invalidTags tags likewise
 * @param unlicensedUsers visible, but without a licence for the basic interfaces
 * @param anyValid whether at least one member, department or tag was right, were it empty; 81013 otherwise
 */
public record ReachedReceivers(
        List<String> members,
        List<String> invalidUsers,
        List<String> invalidParties,
        List<String> invalidTags,
        List<String> unlicensedUsers,
        boolean anyValid) {

    /** Everybody who was named is reached. */
    public static ReachedReceivers of(List<String> members) {
        return new ReachedReceivers(members, List.of(), List.of(), List.of(), List.of(), true);
    }
}
