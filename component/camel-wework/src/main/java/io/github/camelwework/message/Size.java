// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The maximum length of a text, in the unit that WeCom counts.
 *
 * @param most inclusive
 */
public record Size(int most, Unit unit) {

    /** What is counted. */
    public enum Unit {
        /** Bytes of UTF-8. */
        BYTES("bytes of UTF-8"),
        /** Unicode characters. */
        CHARACTERS("characters"),
        /** Chinese characters: two of ASCII have the width of one. */
        HANZI("Chinese characters (two of ASCII count as one)");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        int of(String text) {
            return switch (this) {
                case BYTES -> text.getBytes(StandardCharsets.UTF_8).length;
                case CHARACTERS -> text.codePointCount(0, text.length());
                case HANZI -> {
                    int halves = text.codePoints()
                            .map(character -> character < 0x80 ? 1 : 2)
                            .sum();
                    yield (halves + 1) / 2;
                }
            };
        }
    }

    /** Whether WeCom takes the text whole. */
    public boolean fits(String text) {
        return unit.of(text) <= most;
    }

    /** The limit in words, for people. */
    public String describe() {
        return most + " " + unit.words;
    }

    /** How large the text is, in words, for people. */
    public String describe(String text) {
        return unit.of(text) + " " + unit.name().toLowerCase(Locale.ROOT);
    }
}
