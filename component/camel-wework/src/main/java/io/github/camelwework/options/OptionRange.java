// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.options;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which values an option may have, checked as the text that was written and as the value that Camel made of it. */
abstract sealed class OptionRange permits NumberRange, OptionPattern {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int SHOWN = 40;

    /**
     * The range of a line of the table; null for any text.
     *
     * @param text such as {@code number 1..32}, {@code duration 1ms..24h}, {@code size 1..256m}, {@code path}
     */
    static @Nullable OptionRange parse(String text) {
        List<String> words = List.of(BLANK.split(text, 2));
        return switch (words.get(0)) {
            case "-" -> null;
            case "path" -> OptionPattern.PATH;
            case "words" -> OptionPattern.words(words.get(1));
            default -> NumberRange.parse(Unit.valueOf(words.get(0).toUpperCase(java.util.Locale.ROOT)), words.get(1));
        };
    }

    /**
     * Checks what was written, before Camel makes a number of it: it takes a text without any number for 0.
     *
     * @throws IllegalArgumentException naming the option and what it may be
     */
    abstract void checkText(String option, String text);

    /** Checks the value that an option has; null has none. */
    abstract void checkValue(String option, @Nullable Object value);

    /** A text for a message, which may be anything. */
    static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "?");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
