// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.util.List;

/**
 * Whom a call names: userids, department ids and tag ids as they came, so that a word that is no number can be listed
 * as invalid.
 */
public record Receivers(List<String> users, List<String> parties, List<String> tags) {

    private static final String EVERYBODY = "@all";

    /** Copies the lists. */
    public Receivers {
        users = List.copyOf(users);
        parties = List.copyOf(parties);
        tags = List.copyOf(tags);
    }

    /** Whether nobody at all is named. */
    public boolean isEmpty() {
        return users.isEmpty() && parties.isEmpty() && tags.isEmpty();
    }

    /** Whether it means everybody the app can see; departments and tags are ignored then. */
    public boolean isEverybody() {
        return users.equals(List.of(EVERYBODY));
    }
}
