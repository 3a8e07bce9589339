// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Locale;

/** Cuts text to a number of UTF-8 bytes without cutting a character, its marks included. */
final class Truncation {

    private static final String ELLIPSIS = "…";

    private Truncation() {}

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The longest beginning that fits together with an ellipsis; the text itself when it fits. */
    static String toBytes(String text, int limit) {
        if (bytes(text) <= limit) {
            return text;
        }
        int room = limit - bytes(ELLIPSIS);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = 0;
        int used = 0;
        for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
            used += bytes(text.substring(end, next));
            if (used > room) {
                break;
            }
            end = next;
        }
        return text.substring(0, end) + ELLIPSIS;
    }
}
