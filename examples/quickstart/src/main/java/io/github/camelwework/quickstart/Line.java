// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** One line of output for one message, in columns. */
final class Line {

    private static final int APP = 8;
    private static final int MEMBER = 12;
    private static final int TYPE = 9;
    private static final int LONGEST = 70;
    /** From here on a character of a terminal takes two columns; nearly, and nobody is hurt where it does not. */
    private static final int WIDE = 0x2E80;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private Line() {}

    static String of(Arrival arrival, ZoneId zone) {
        return String.join(
                "  ",
                TIME.format(arrival.time().atZone(zone)),
                padded(arrival.app(), APP),
                padded(arrival.member(), MEMBER),
                padded(arrival.type(), TYPE),
                oneLine(arrival.content()));
    }

    static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " / ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static String padded(String text, int width) {
        int taken =
                text.codePoints().map(character -> character >= WIDE ? 2 : 1).sum();
        return text + " ".repeat(Math.max(0, width - taken));
    }
}
