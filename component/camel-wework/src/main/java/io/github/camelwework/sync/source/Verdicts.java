// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rows are good: those without a problem whose keys no other row has. */
final class Verdicts {

    private final List<BadRow> badRows = new ArrayList<>();
    private final Map<Kind, Set<String>> doubtful = new EnumMap<>(Kind.class);
    private final Set<Kind> nameless = EnumSet.noneOf(Kind.class);
    private final SeenKeys seen = new SeenKeys();

    /** Whether the row is good so far; of two with one key, the second is bad at once and the first is so from then on. */
    boolean accept(Kind kind, Place place, String about, List<String> keys, List<String> problems) {
        List<String> all = new ArrayList<>(problems);
        for (String key : keys) {
            int first = seen.seen(kind.word() + ' ' + key, place.number());
            if (first >= 0) {
                all.add(twice(kind, key, place.at(first)));
                if (mutable(kind).add(Keys.doubtful(key))) {
                    refuse(place.at(first), about, List.of(twice(kind, key, place)));
                }
            }
        }
        if (all.isEmpty()) {
            return true;
        }
        keys.forEach(key -> mutable(kind).add(Keys.doubtful(key)));
        if (keys.isEmpty()) {
            nameless.add(kind);
        }
        refuse(place, about, all);
        return false;
    }

    /** Says that a row may be about anything of its kind, and that rows may be missing. */
    void doubtAll(Kind kind) {
        nameless.add(kind);
    }

    /** Refuses a row that may be of any kind. */
    void refuseUntold(Place place, String problem) {
        nameless.addAll(EnumSet.allOf(Kind.class));
        refuse(place, "", List.of(problem));
    }

    private void refuse(Place place, String about, List<String> problems) {
        badRows.add(new BadRow(place.toString(), about, String.join("; ", problems)));
    }

    private static String twice(Kind kind, String key, Place other) {
        return "%s stands in %s too%s: take one out"
                .formatted(
                        kind == Kind.MEMBER ? key : Quote.name(key),
                        other,
                        kind == Kind.DEPARTMENT ? "" : ", and upper and lower case are the same");
    }

    List<BadRow> badRows() {
        return Collections.unmodifiableList(badRows);
    }

    Set<String> doubtful(Kind kind) {
        return Collections.unmodifiableSet(mutable(kind));
    }

    Set<Kind> nameless() {
        return Collections.unmodifiableSet(nameless);
    }

    private Set<String> mutable(Kind kind) {
        return doubtful.computeIfAbsent(kind, none -> new HashSet<>());
    }
}
