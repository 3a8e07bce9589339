// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * ExpiringCodes, each with a value, valid for a limited time.
 *
 * @param <T> what they stand for
 */
final class ExpiringCodes<T> {

    /**
     * A code that was found.
     *
     * @param expired whether it came too late
     */
    record Found<T>(T meaning, boolean expired) {}

    private record Entry<T>(T meaning, Instant ends) {}

    private final Duration life;
    private final Map<String, Entry<T>> entries = new HashMap<>();

    ExpiringCodes(Duration life) {
        this.life = life;
    }

    void put(String code, T meaning, Instant now) {
        entries.put(code, new Entry<>(meaning, now.plus(life)));
    }

    /** What it stands for; empty for one that never was, or was used. */
    Optional<Found<T>> find(String code, Instant now) {
        return Optional.ofNullable(entries.get(code))
                .map(entry -> new Found<>(entry.meaning(), !now.isBefore(entry.ends())));
    }

    /** The same, once. */
    Optional<Found<T>> take(String code, Instant now) {
        Optional<Found<T>> found = find(code, now);
        entries.remove(code);
        return found;
    }

    long lifeSeconds() {
        return life.toSeconds();
    }
}
