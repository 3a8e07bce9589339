// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Random codes, each with a value, valid for a limited time.
 *
 * @param <T> what they stand for
 */
final class IssuedCodes<T> {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int RANDOM_CHARACTERS = 43;
    private static final int REMEMBERED = 10_000;

    private record Kept<T>(T meaning, Instant ends) {}

    /**
     * What was found under a text.
     *
     * @param meaning null when there is nothing, or not any more
     * @param expired whether there was something and its time is over
     */
    record Found<T>(@Nullable T meaning, boolean expired) {}

    private final String prefix;
    private final Duration life;
    private final RandomGenerator random;
    private final Map<String, Kept<T>> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept<T>> eldest) {
            return size() > REMEMBERED;
        }
    };

    IssuedCodes(String prefix, Duration life, RandomGenerator random) {
        this.prefix = prefix;
        this.life = life;
        this.random = random;
    }

    String give(T meaning, Instant now) {
        StringBuilder text = new StringBuilder(prefix);
        random.ints(RANDOM_CHARACTERS, 0, ALPHABET.length()).forEach(index -> text.append(ALPHABET.charAt(index)));
        kept.put(text.toString(), new Kept<>(meaning, now.plus(life)));
        return text.toString();
    }

    /** What it stands for; it stays. */
    Found<T> look(String text, Instant now) {
        Kept<T> found = kept.get(text);
        if (found == null) {
            return new Found<>(null, false);
        }
        return now.isBefore(found.ends()) ? new Found<>(found.meaning(), false) : new Found<>(null, true);
    }

    /** What it stands for; it stands for nothing from now on, unless its time was over before. */
    Found<T> take(String text, Instant now) {
        Found<T> found = look(text, now);
        if (found.meaning() != null) {
            kept.remove(text);
        }
        return found;
    }
}
