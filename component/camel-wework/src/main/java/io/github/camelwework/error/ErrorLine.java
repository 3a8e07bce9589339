// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A parsed line of the error table: {@code code | class | handling | English | Chinese}. The code is a number, a range
 * {@code first..last}, or an asterisk for all codes that the table does not know; the handling may carry a pause in
 * milliseconds, seconds or minutes, as in {@code block:60s}.
 */
record ErrorLine(boolean isFallback, ErrorEntry entry) {

    private static final int COLUMNS = 5;
    private static final String FALLBACK = "*";
    private static final Pattern COLUMN_BORDER = Pattern.compile("\\|");
    private static final Pattern CODE = Pattern.compile("(-?\\d{1,9})(?:\\.\\.(-?\\d{1,9}))?");
    private static final Pattern HANDLING = Pattern.compile("([a-z-]+)(?::(\\d{1,6})(ms|s|m))?");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    static ErrorLine parse(String line) {
        List<String> columns =
                Arrays.stream(COLUMN_BORDER.split(line, -1)).map(String::strip).toList();
        if (columns.size() != COLUMNS) {
            throw new IllegalArgumentException("A line has five columns (code | class | handling | English | Chinese), "
                    + "not " + columns.size() + ": add or remove a |.");
        }
        boolean fallback = columns.get(0).equals(FALLBACK);
        Matcher code = match(CODE, fallback ? "0" : columns.get(0), "a code, first..last or *");
        int first = Integer.parseInt(code.group(1));
        int last = code.group(2) == null ? first : Integer.parseInt(code.group(2));
        if (last < first) {
            throw new IllegalArgumentException(
                    "The range %d..%d runs backwards: swap its ends.".formatted(first, last));
        }
        Matcher handling = match(HANDLING, columns.get(2), "a handling such as none, retry:1s or block:60s");
        return new ErrorLine(
                fallback,
                new ErrorEntry(
                        first,
                        last,
                        constant(ErrorClass.class, columns.get(1)),
                        constant(ErrorHandling.class, handling.group(1)),
                        pause(handling),
                        remedy(columns.get(3), columns.get(4))));
    }

    private static Matcher match(Pattern pattern, String text, String expected) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'%s' is not %s.".formatted(text, expected));
        }
        return matcher;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' is not one of %s: use one of them, in lower case."
                        .formatted(name, Arrays.toString(type.getEnumConstants()))));
    }

    private static @Nullable Duration pause(Matcher handling) {
        boolean needed = handling.group(1).equals("retry") || handling.group(1).equals("block");
        if (needed != (handling.group(2) != null)) {
            throw new IllegalArgumentException(
                    "'%s' %s a pause: retry and block have one, the other handlings have none."
                            .formatted(handling.group(), needed ? "lacks" : "has"));
        }
        if (!needed) {
            return null;
        }
        long amount = Long.parseLong(handling.group(2));
        return switch (handling.group(3)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    private static Remedy remedy(String english, String chinese) {
        if (english.isEmpty()) {
            throw new IllegalArgumentException("The fourth column is empty: describe the code in English.");
        }
        if (!HAN.matcher(chinese).find()) {
            throw new IllegalArgumentException("The fifth column must be Chinese: add the translation.");
        }
        return new Remedy(english, chinese);
    }
}
