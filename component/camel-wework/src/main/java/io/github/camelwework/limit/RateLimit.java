// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.util.Map;

/**
 * At most so many calls within any window of that length.
 *
 * @param events at least 1
 * @param window in milliseconds
 */
record RateLimit(int events, long window) {

    /** The notation's units, in milliseconds; the largest that divides a window is the one it is written in. */
    static final Map<Character, Long> UNITS = Map.of('s', 1_000L, 'm', 60_000L, 'h', 3_600_000L, 'd', 86_400_000L);

    /** Two thirds of it, at least one call. */
    RateLimit twoThirds() {
        return new RateLimit(Math.max(1, events * 2 / 3), window);
    }

    /** As in the notation: {@code 30/1m}. */
    @Override
    public String toString() {
        Map.Entry<Character, Long> unit = UNITS.entrySet().stream()
                .filter(entry -> window % entry.getValue() == 0)
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
        return events + "/" + window / unit.getValue() + unit.getKey();
    }
}
