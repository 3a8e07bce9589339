// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncNote;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects why what is not done. Not safe for threads. */
final class Notes {

    private static final Comparator<SyncNote> ORDER =
            Comparator.comparing(SyncNote::place).thenComparing(SyncNote::why);

    private final Set<SyncNote> refused = new LinkedHashSet<>();
    private final Set<SyncNote> skipped = new LinkedHashSet<>();
    private final Set<SyncNote> unreadable = new LinkedHashSet<>();

    void refuse(String place, String why) {
        refused.add(new SyncNote(place, why));
    }

    void skip(String place, String why) {
        skipped.add(new SyncNote(place, why));
    }

    void unreadable(String place, String why) {
        unreadable.add(new SyncNote(place, why));
    }

    List<SyncNote> refused() {
        return sorted(refused);
    }

    List<SyncNote> skipped() {
        return sorted(skipped);
    }

    List<SyncNote> unreadable() {
        return sorted(unreadable);
    }

    /** Where the refused rows stand. */
    Set<String> refusedPlaces() {
        return refused.stream().map(SyncNote::place).collect(Collectors.toSet());
    }

    /** The order in which they came may be that of the source. */
    private static List<SyncNote> sorted(Collection<SyncNote> notes) {
        return notes.stream().sorted(ORDER).toList();
    }
}
