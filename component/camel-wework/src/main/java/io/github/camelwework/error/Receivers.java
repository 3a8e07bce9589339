// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Receivers of a message as WeCom names them: userids, department ids and tag ids, all as text. Immutable.
 *
 * @param users userids
 * @param parties department ids
 * @param tags tag ids
 */
public record Receivers(List<String> users, List<String> parties, List<String> tags) implements Serializable {

    /** Nobody. */
    public static final Receivers NONE = new Receivers(List.of(), List.of(), List.of());

    private static final long serialVersionUID = 1L;

    /** Receivers with copies of the lists. */
    public Receivers {
        users = List.copyOf(users);
        parties = List.copyOf(parties);
        tags = List.copyOf(tags);
    }

    /** All of these together, in their order. */
    public static Receivers of(Collection<Receivers> several) {
        return new Receivers(
                several.stream().flatMap(each -> each.users().stream()).toList(),
                several.stream().flatMap(each -> each.parties().stream()).toList(),
                several.stream().flatMap(each -> each.tags().stream()).toList());
    }

    /** Whether there is nobody in here. */
    public boolean isEmpty() {
        return users.isEmpty() && parties.isEmpty() && tags.isEmpty();
    }

    String describe() {
        List<String> kinds = new ArrayList<>();
        Names.of("user", users).ifPresent(kinds::add);
        Names.of("department", parties).ifPresent(kinds::add);
        Names.of("tag", tags).ifPresent(kinds::add);
        return String.join(", ", kinds);
    }
}
