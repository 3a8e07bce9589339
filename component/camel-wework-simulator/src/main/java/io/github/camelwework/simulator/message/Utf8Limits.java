// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import java.nio.charset.StandardCharsets;

/** Sizes and cuts of texts as WeCom makes them: in bytes of UTF-8 or in characters, never within a character. */
final class Utf8Limits {

    private Utf8Limits() {}

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static String toBytes(String text, int max) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            used += width(character);
            if (used > max) {
                return text.substring(0, end);
            }
            end += Character.charCount(character);
        }
        return text;
    }

    static String toCharacters(String text, int max) {
        return text.codePointCount(0, text.length()) <= max ? text : text.substring(0, text.offsetByCodePoints(0, max));
    }

    private static int width(int character) {
        // A lone surrogate has no UTF-8; Java writes a question mark, one byte, for it.
        if (character < 0x80 || (Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE)) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
