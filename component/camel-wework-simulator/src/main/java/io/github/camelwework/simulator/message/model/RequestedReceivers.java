// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message.model;

import java.util.List;

/**
 * Whom a request names, before anybody looked who of them exists.
 *
 * @param everyone whether it names all members that the app sees; the lists are empty then
 * @param parties department ids as they came, which need not be numbers
 * @param tags tag ids as they came
 */
public record RequestedReceivers(boolean everyone, List<String> users, List<String> parties, List<String> tags) {

    /** All members that the app sees. */
    public static final RequestedReceivers EVERYONE = new RequestedReceivers(true, List.of(), List.of(), List.of());

    /** These members. */
    public static RequestedReceivers ofUsers(List<String> users) {
        return new RequestedReceivers(false, List.copyOf(users), List.of(), List.of());
    }

    /** Whether it names no receiver. */
    public boolean isNobody() {
        return !everyone && users.isEmpty() && parties.isEmpty() && tags.isEmpty();
    }
}
