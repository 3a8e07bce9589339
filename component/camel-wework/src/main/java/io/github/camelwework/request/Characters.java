// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.message.Size;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The borders of what people take for one character: letters with their marks, emoji with their modifiers. */
final class Characters {

    private static final Pattern CHARACTER = Pattern.compile("\\X");

    private Characters() {}

    /** How many chars of the text fit; 0 when not even the first character does. */
    static int within(String text, Size room) {
        Matcher characters = CHARACTER.matcher(text);
        int end = 0;
        int used = 0;
        while (characters.find()) {
            used += Utf8.bytes(characters.group());
            if (used > room.most()) {
                break;
            }
            end = characters.end();
        }
        return end;
    }

    /** The same, cut between a character and its marks where even the first does not fit: better than not at all. */
    static int withinOrCut(String text, Size room) {
        int whole = within(text, room);
        if (whole > 0) {
            return whole;
        }
        int end = 0;
        while (end < text.length() && room.fits(text.substring(0, text.offsetByCodePoints(end, 1)))) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
