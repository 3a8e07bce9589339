// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.sync.source.InvalidRow;
import io.github.camelwework.sync.source.SafeQuote;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects the objects of a source, without those that it has twice or that are doubtful. Not safe for threads. */
final class DesiredObjects {

    private final DoubtfulIdentities doubts;
    private final List<InvalidRow> bad;
    private final Set<String> seen = new HashSet<>();

    DesiredObjects(DoubtfulIdentities doubts, List<InvalidRow> bad) {
        this.doubts = doubts;
        this.bad = bad;
    }

    /** The second of two would win if it came last, and the order of a source means nothing: neither is used. */
    <W extends DesiredObject> void keep(Map<String, W> objects, SyncKind kind, W desired) {
        W before = objects.put(desired.identities().get(0), desired);
        if (before != null) {
            doubts.add(kind, before.identities());
        }
        for (String identity : desired.identities()) {
            // Members have but one, and there are too many of them to keep it a second time.
            boolean twice = kind == SyncKind.MEMBER ? before != null : !seen.add(kind.word() + ' ' + identity);
            if (twice) {
                doubts.add(kind, desired.identities());
                bad.add(new InvalidRow(
                        desired.place(),
                        named(kind, identity) + " stands in the source twice; neither row is used: take one out"));
            }
        }
    }

    /**
     * Leaves out what is doubtful. With one identity all of them are: what is left of the object must not be taken for
     * missing under another.
     *
     * @param inferred departments that no row of the source describes
     */
    <W extends DesiredObject> void leaveOutDoubtful(Map<String, W> objects, SyncKind kind, Set<String> inferred) {
        if (!doubts.any(kind)) {
            return;
        }
        Set<String> told = bad.stream().map(InvalidRow::place).collect(Collectors.toSet());
        List<W> out;
        do {
            out = objects.values().stream()
                    .filter(desired ->
                            desired.identities().stream().anyMatch(identity -> doubts.contains(kind, identity)))
                    .toList();
            for (W desired : out) {
                String identity = desired.identities().get(0);
                objects.remove(identity);
                doubts.add(kind, desired.identities());
                if (!inferred.contains(identity) && told.add(desired.place())) {
                    bad.add(
                            new InvalidRow(
                                    desired.place(),
                                    named(kind, identity)
                                            + " is not used, since a row that cannot be used may be about it too: correct that one"));
                }
            }
        } while (!out.isEmpty());
    }

    private static String named(SyncKind kind, String identity) {
        return kind == SyncKind.MEMBER ? identity : SafeQuote.name(identity);
    }
}
