// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The codes that allow one update of a card each, for 72 hours (doc 94888). */
final class ResponseCodes {

    private static final Duration LIFE = Duration.ofDays(3);

    private record Issued(String msgid, Instant at) {}

    private final Map<String, Issued> issued = new LinkedHashMap<>();
    private final Ids ids;

    ResponseCodes(Ids ids) {
        this.ids = ids;
    }

    String issue(String msgid, Instant now) {
        forget(now);
        String code = ids.next();
        issued.put(code, new Issued(msgid, now));
        return code;
    }

    /** The message that the code belongs to, unless it was used or is too old. */
    Optional<String> find(String code, Instant now) {
        return Optional.ofNullable(issued.get(code))
                .filter(found -> !isOver(found, now))
                .map(Issued::msgid);
    }

    void use(String code) {
        issued.remove(code);
    }

    /** The oldest stand in front, so that this looks at no more than it removes, and one. */
    private void forget(Instant now) {
        Iterator<Issued> oldestFirst = issued.values().iterator();
        while (oldestFirst.hasNext() && isOver(oldestFirst.next(), now)) {
            oldestFirst.remove();
        }
    }

    private static boolean isOver(Issued code, Instant now) {
        return !now.isBefore(code.at().plus(LIFE));
    }
}
