// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.source.Kind;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the source says something of that cannot be used. In lower case: whether the case of letters matters depends on what
 * it is, and doubt costs nothing. Not safe for threads.
 */
final class Doubts {

    private final Map<Kind, Set<String>> identities = new EnumMap<>(Kind.class);

    void add(Kind kind, Collection<String> doubtful) {
        if (!doubtful.isEmpty()) {
            Set<String> known = identities.computeIfAbsent(kind, key -> new HashSet<>());
            doubtful.forEach(identity -> known.add(identity.toLowerCase(Locale.ROOT)));
        }
    }

    boolean any(Kind kind) {
        return identities.containsKey(kind);
    }

    Set<String> of(Kind kind) {
        return Collections.unmodifiableSet(identities.getOrDefault(kind, Set.of()));
    }

    boolean contains(Kind kind, String identity) {
        return identities.getOrDefault(kind, Set.of()).contains(identity.toLowerCase(Locale.ROOT));
    }
}
