// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.util.List;
import java.util.Optional;

/** Names some of many, so that a message stays readable when a thousand receivers were missed. */
final class Names {

    private static final int SHOWN = 5;

    private Names() {}

    /** For example {@code 7 users (a, b, c, d, e and 2 more)}; empty when there are none. */
    static Optional<String> of(String kind, List<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String shown = ForeignText.oneLine(String.join(", ", names.subList(0, Math.min(SHOWN, names.size()))));
        String more = names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "";
        return Optional.of("%d %s%s (%s%s)".formatted(names.size(), kind, names.size() == 1 ? "" : "s", shown, more));
    }
}
