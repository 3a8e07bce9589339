// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.weblogin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is signed in. */
record Session(String userid, String name, List<String> departments) {

    private static final String BREAK = "\n";
    private static final int FIXED = 2;

    Session {
        departments = List.copyOf(departments);
    }

    /** As the cookie has it: a line each, as no name has a line break. */
    String text() {
        List<String> lines = new ArrayList<>(List.of(userid, name));
        lines.addAll(departments);
        return String.join(BREAK, lines);
    }

    static Optional<Session> of(String text) {
        List<String> lines = List.of(text.split(BREAK, -1));
        return lines.size() < FIXED
                ? Optional.empty()
                : Optional.of(new Session(lines.get(0), lines.get(1), lines.subList(FIXED, lines.size())));
    }
}
