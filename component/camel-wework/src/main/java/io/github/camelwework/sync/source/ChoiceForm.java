// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A choice among few, in the words that people use for them.
 *
 * @param meanings what WeCom calls each word; empty for a word that says nothing
 */
record ChoiceForm(Map<String, Object> meanings) implements Form {

    private static final Object NOTHING = "";

    /** Yes or no, as 1 and 0. */
    static ChoiceForm flag(boolean negated) {
        Integer yes = negated ? 0 : 1;
        Integer no = negated ? 1 : 0;
        return new ChoiceForm(Map.ofEntries(
                Map.entry("1", yes),
                Map.entry("true", yes),
                Map.entry("yes", yes),
                Map.entry("y", yes),
                Map.entry("是", yes),
                Map.entry("0", no),
                Map.entry("false", no),
                Map.entry("no", no),
                Map.entry("n", no),
                Map.entry("否", no)));
    }

    /** {@code "1"} or {@code "2"}; 0 is what WeCom says for a gender that it does not know or not tell. */
    static ChoiceForm gender() {
        return new ChoiceForm(Map.of(
                "1", "1", "男", "1", "male", "1", "m", "1", "2", "2", "女", "2", "female", "2", "f", "2", "0", NOTHING,
                "未知", NOTHING));
    }

    @Override
    public @Nullable Object read(Object value) {
        String word = String.valueOf(value).strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return null;
        }
        Object meaning = meanings.get(word);
        if (meaning == null) {
            throw new IllegalArgumentException(
                    "is none of %s: write one of them".formatted(String.join(", ", new TreeSet<>(meanings.keySet()))));
        }
        return NOTHING.equals(meaning) ? null : meaning;
    }
}
