// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.source.BadRow;
import io.github.camelwework.sync.source.Kind;
import io.github.camelwework.sync.source.Quote;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects what a source wants, and leaves out again what it says twice or in doubt. Not safe for threads. */
final class Wishes {

    private final Doubts doubts;
    private final List<BadRow> bad;
    private final Set<String> seen = new HashSet<>();

    Wishes(Doubts doubts, List<BadRow> bad) {
        this.doubts = doubts;
        this.bad = bad;
    }

    /** The second of two would win if it came last, and the order of a source means nothing: neither is used. */
    <W extends Wish> void keep(Map<String, W> wishes, Kind kind, W wish) {
        W before = wishes.put(wish.identities().get(0), wish);
        if (before != null) {
            doubts.add(kind, before.identities());
        }
        for (String identity : wish.identities()) {
            // Members have but one, and there are too many of them to keep it a second time.
            boolean twice = kind == Kind.MEMBER ? before != null : !seen.add(kind.word() + ' ' + identity);
            if (twice) {
                doubts.add(kind, wish.identities());
                bad.add(new BadRow(
                        wish.place(),
                        named(kind, identity) + " stands in the source twice; neither row is used: take one out"));
            }
        }
    }

    /**
     * Leaves out what is doubtful. With one identity all of them are: what is left of the object must not be taken for
     * missing under another.
     *
     * @param madeUp what no row of the source's own describes, and nobody misses
     */
    <W extends Wish> void leaveOutDoubtful(Map<String, W> wishes, Kind kind, Set<String> madeUp) {
        if (!doubts.any(kind)) {
            return;
        }
        Set<String> told = bad.stream().map(BadRow::place).collect(Collectors.toSet());
        List<W> out;
        do {
            out = wishes.values().stream()
                    .filter(wish -> wish.identities().stream().anyMatch(identity -> doubts.contains(kind, identity)))
                    .toList();
            for (W wish : out) {
                String identity = wish.identities().get(0);
                wishes.remove(identity);
                doubts.add(kind, wish.identities());
                if (!madeUp.contains(identity) && told.add(wish.place())) {
                    bad.add(
                            new BadRow(
                                    wish.place(),
                                    named(kind, identity)
                                            + " is not used, since a row that cannot be used may be about it too: correct that one"));
                }
            }
        } while (!out.isEmpty());
    }

    private static String named(Kind kind, String identity) {
        return kind == Kind.MEMBER ? identity : Quote.name(identity);
    }
}
