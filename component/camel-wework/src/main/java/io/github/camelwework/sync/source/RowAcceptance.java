// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.model.sync.SyncKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Accepts the rows without a problem whose keys no other row has. */
final class RowAcceptance {

    private final List<InvalidRow> badRows = new ArrayList<>();
    private final Map<SyncKind, Set<String>> doubtful = new EnumMap<>(SyncKind.class);
    private final Set<SyncKind> nameless = EnumSet.noneOf(SyncKind.class);
    private final SeenKeys seen = new SeenKeys();

    /** Whether the row is good so far; of two with one key, the second is bad at once and the first is so from then on. */
    boolean accept(SyncKind kind, RowPlace place, String about, List<String> keys, List<String> problems) {
        List<String> all = new ArrayList<>(problems);
        for (String key : keys) {
            int first = seen.seen(kind.word() + ' ' + key, place.number());
            if (first >= 0) {
                all.add(twice(kind, key, place.at(first)));
                if (mutable(kind).add(RowKeys.doubtful(key))) {
                    refuse(place.at(first), about, List.of(twice(kind, key, place)));
                }
            }
        }
        if (all.isEmpty()) {
            return true;
        }
        keys.forEach(key -> mutable(kind).add(RowKeys.doubtful(key)));
        if (keys.isEmpty()) {
            nameless.add(kind);
        }
        refuse(place, about, all);
        return false;
    }

    /** Says that a row may be about anything of its kind, and that rows may be missing. */
    void doubtAll(SyncKind kind) {
        nameless.add(kind);
    }

    /** Refuses a row that may be of any kind. */
    void refuseUntold(RowPlace place, String problem) {
        nameless.addAll(EnumSet.allOf(SyncKind.class));
        refuse(place, "", List.of(problem));
    }

    private void refuse(RowPlace place, String about, List<String> problems) {
        badRows.add(new InvalidRow(place.toString(), about, String.join("; ", problems)));
    }

    private static String twice(SyncKind kind, String key, RowPlace other) {
        return "%s stands in %s too%s: take one out"
                .formatted(
                        kind == SyncKind.MEMBER ? key : SafeQuote.name(key),
                        other,
                        kind == SyncKind.DEPARTMENT ? "" : ", and upper and lower case are the same");
    }

    List<InvalidRow> badRows() {
        return Collections.unmodifiableList(badRows);
    }

    Set<String> doubtful(SyncKind kind) {
        return Collections.unmodifiableSet(mutable(kind));
    }

    Set<SyncKind> nameless() {
        return Collections.unmodifiableSet(nameless);
    }

    private Set<String> mutable(SyncKind kind) {
        return doubtful.computeIfAbsent(kind, none -> new HashSet<>());
    }
}
