// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Characters that are invisible in a source and do harm in a directory: control characters, those that turn the direction of
 * writing, halves of surrogate pairs, and what stands where a decoder met bytes that are none of its characters.
 */
final class HiddenCharacters {

    private static final int REPLACEMENT = 0xFFFD;

    private HiddenCharacters() {}

    /**
     * Refuses a value that holds such a character, however deep.
     *
     * @throws IllegalArgumentException naming the character, its place and the remedy
     */
    static void refuse(@Nullable Object value) {
        if (value instanceof CharSequence text) {
            refuse(text);
        } else if (value instanceof Collection<?> items) {
            items.forEach(HiddenCharacters::refuse);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> {
                refuse(String.valueOf(name));
                refuse(inner);
            });
        }
    }

    private static void refuse(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            int character = Character.codePointAt(text, i);
            if (character == REPLACEMENT) {
                throw new IllegalArgumentException(
                        "holds the character U+FFFD, so the text was read in the wrong character set: mend it where the source is written");
            }
            if (isHidden(character)) {
                throw new IllegalArgumentException(
                        "holds the character U+%04X at place %d, %s: take it out where the source is written"
                                .formatted(character, i + 1, what(character)));
            }
            i += Character.charCount(character) - 1;
        }
    }

    /** The text as it may stand in a message. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(character -> shown.appendCodePoint(
                        isHidden(character) || Character.isISOControl(character) ? REPLACEMENT : character));
        return shown.toString();
    }

    private static boolean isHidden(int character) {
        return isSurrogate(character) || isControl(character) || isDirection(character);
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }

    private static boolean isSurrogate(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    /** Marks, embeddings, overrides and isolates of the bidirectional algorithm. */
    private static boolean isDirection(int character) {
        return character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    private static String what(int character) {
        return isSurrogate(character)
                ? "half of a pair of surrogates"
                : isDirection(character) ? "which turns the direction of writing" : "a control character";
    }
}
