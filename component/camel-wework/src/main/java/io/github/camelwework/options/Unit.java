// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.options;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an option counts, and how it is written. */
enum Unit {
    /** A whole number. */
    NUMBER("is not a whole number") {
        @Override
        OptionalLong read(String text) {
            return DIGITS.matcher(text).matches() ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
        }

        @Override
        String write(long value) {
            return Long.toString(value);
        }
    },

    /** A time: a number of milliseconds, a text such as {@code 1m30s}, or ISO 8601. */
    DURATION("is not a time such as 30s, 5m or 500 for milliseconds") {
        @Override
        OptionalLong read(String text) {
            if (DIGITS.matcher(text).matches()) {
                return OptionalLong.of(Long.parseLong(text));
            }
            Matcher parts = TIME.matcher(text);
            return parts.matches() ? sum(parts) : iso(text);
        }

        @Override
        String write(long value) {
            for (int i = 0; i < MILLIS.length - 1; i++) {
                if (value != 0 && value % MILLIS[i] == 0) {
                    return value / MILLIS[i] + SUFFIXES[i];
                }
            }
            return value + "ms";
        }
    },

    /** A number of bytes, or with k or m for KiB or MiB. */
    SIZE("is not a size") {
        @Override
        OptionalLong read(String text) {
            Matcher matcher = BYTES.matcher(text);
            if (!matcher.matches()) {
                return OptionalLong.empty();
            }
            long number = Long.parseLong(matcher.group(1));
            return OptionalLong.of(
                    switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
                        case "k" -> number << KIB;
                        case "m" -> number << MIB;
                        default -> number;
                    });
        }

        @Override
        String write(long value) {
            return value > 0 && value % (1L << MIB) == 0 ? (value >> MIB) + "m" : Long.toString(value);
        }
    };

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern TIME = Pattern.compile(
            "(?=[0-9])(?:([0-9]{1,9})d)?(?:([0-9]{1,9})h)?(?:([0-9]{1,9})m(?!s))?(?:([0-9]{1,9})s)?(?:([0-9]{1,9})ms)?");
    private static final Pattern BYTES = Pattern.compile("([0-9]{1,9})([kKmM]?)[bB]?");
    private static final long[] MILLIS = {86_400_000, 3_600_000, 60_000, 1_000, 1};
    private static final String[] SUFFIXES = {"d", "h", "m", "s", "ms"};
    private static final int KIB = 10;
    private static final int MIB = 20;

    private final String complaint;

    Unit(String complaint) {
        this.complaint = complaint;
    }

    /** The value of a text; empty when it is no such thing. */
    abstract OptionalLong read(String text);

    /** A value for people. */
    abstract String write(long value);

    /** What to say of a text that is no such thing. */
    String complaint() {
        return complaint;
    }

    private static OptionalLong sum(Matcher parts) {
        long sum = 0;
        for (int i = 0; i < MILLIS.length; i++) {
            String part = parts.group(i + 1);
            sum += part == null ? 0 : Long.parseLong(part) * MILLIS[i];
        }
        return OptionalLong.of(sum);
    }

    private static OptionalLong iso(String text) {
        try {
            return text.startsWith("P") || text.startsWith("p") || text.startsWith("-P")
                    ? OptionalLong.of(Duration.parse(text).toMillis())
                    : OptionalLong.empty();
        } catch (DateTimeParseException | ArithmeticException e) {
            return OptionalLong.empty();
        }
    }
}
