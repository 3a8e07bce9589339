// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.json;

import io.github.camelwework.data.DataLines;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which fields hold ids, keys and addresses by their names ({@code id-fields.txt}); all others hold texts for people. */
final class IdFields {

    private static final Pattern NAMES = Pattern.compile(DataLines.read(IdFields.class, "id-fields.txt", 1).stream()
            .map(columns -> columns.get(0).replace("*", ".*"))
            .collect(Collectors.joining("|")));
    /** As many names as programs use, and as long; what comes from outside must not fill the memory. */
    private static final int MOST_KEPT = 2_000;

    private static final int LONGEST_KEPT = 64;

    private static final Set<String> IDS = ConcurrentHashMap.newKeySet();
    private static final Set<String> OTHERS = ConcurrentHashMap.newKeySet();

    private IdFields() {}

    static boolean contains(String name) {
        if (IDS.contains(name)) {
            return true;
        }
        if (OTHERS.contains(name)) {
            return false;
        }
        boolean matches = NAMES.matcher(name.toLowerCase(Locale.ROOT)).matches();
        Set<String> kept = matches ? IDS : OTHERS;
        if (kept.size() < MOST_KEPT && name.length() <= LONGEST_KEPT) {
            kept.add(name);
        }
        return matches;
    }
}
