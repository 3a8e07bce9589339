// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.message.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into numbered parts. A part ends after a line, else after a sentence, else after a blank, else wherever
 * a character, its marks included, ends. Without their numbers the parts joined are the text.
 */
final class TextParts {

    /** As many messages as one member gets from an app in a minute. */
    static final int MOST = 30;

    private TextParts() {}

    /**
     * The parts, each ending with {@code " (1/3)"}.
     *
     * @throws IllegalArgumentException when it would take more than {@link #MOST}, or the size leaves no room
     */
    static List<String> of(String text, Size size) {
        for (int digits = 1; digits <= String.valueOf(MOST).length(); digits++) {
            String longest = suffix("9".repeat(digits), "9".repeat(digits));
            List<String> pieces = pieces(text, new Size(size.most() - Utf8.bytes(longest), size.unit()));
            if (String.valueOf(pieces.size()).length() <= digits && pieces.size() <= MOST) {
                return numbered(pieces);
            }
        }
        throw new IllegalArgumentException(
                "the text of %s would need more than %d messages: send it as a file (msgType=file), or set onOverflow=truncate"
                        .formatted(size.describe(text), MOST));
    }

    private static List<String> pieces(String text, Size room) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        // One more than can be used shows that it is too many; the rest of a huge text need not be looked at.
        while (!rest.isEmpty() && pieces.size() <= MOST) {
            int end = TextEnd.within(rest, room);
            if (end == 0) {
                throw new IllegalArgumentException(
                        "the limit of %s leaves no room for a part of the text: shorten the text"
                                .formatted(room.describe()));
            }
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return pieces;
    }

    private static List<String> numbered(List<String> pieces) {
        List<String> parts = new ArrayList<>(pieces.size());
        String total = String.valueOf(pieces.size());
        for (String piece : pieces) {
            parts.add(piece + suffix(String.valueOf(parts.size() + 1), total));
        }
        return parts;
    }

    private static String suffix(String part, String total) {
        return String.format(Locale.ROOT, " (%s/%s)", part, total);
    }
}
