// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code message/send member 30/1m,1000/1h}. */
final class LimitNotation {

    private static final String NONE = "-";
    private static final int COLUMNS = 3;
    private static final int MOST_EVENTS = 1_000_000;
    private static final long LONGEST_WINDOW = 31 * 86_400_000L;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern PATH = Pattern.compile("\\*|[\\w./-]+");
    private static final Pattern LIMIT =
            Pattern.compile("(?<events>[1-9]\\d{0,6})/(?<count>[1-9]\\d{0,6})(?<unit>[smhd])");

    private static final String NOTATION =
            ". The notation is: operation, scope, limits, as in \"message/send member 30/1m,1000/1h\";"
                    + " separate several lines by \";\". The operation is WeCom's path or *, the scope one of "
                    + Arrays.stream(Scope.values()).map(Scope::label).collect(Collectors.joining(", "))
                    + ", a limit a number of calls/a window in s, m, h or d, and - means no limit";

    private LimitNotation() {}

    /**
     * Reads one line.
     *
     * @throws IllegalArgumentException naming the piece that is wrong, and the notation
     */
    static LimitRule read(String line) {
        String[] columns = BLANKS.split(line.strip(), -1);
        if (columns.length != COLUMNS) {
            throw wrong(line, "it has " + columns.length + " columns, not " + COLUMNS, null);
        }
        if (!PATH.matcher(columns[0]).matches()) {
            throw wrong(line, "\"" + columns[0] + "\" is not an operation", null);
        }
        return new LimitRule(columns[0], scope(line, columns[1]), limits(line, columns[2]));
    }

    static IllegalArgumentException wrong(String line, String why, @Nullable Throwable cause) {
        return new IllegalArgumentException(
                "The rate limit \"" + line.strip() + "\" is wrong: " + why + NOTATION + ".", cause);
    }

    private static Scope scope(String line, String name) {
        try {
            return Scope.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong(line, "\"" + name + "\" is not a scope", e);
        }
    }

    private static List<RateLimit> limits(String line, String text) {
        return text.equals(NONE)
                ? List.of()
                : Arrays.stream(COMMA.split(text, -1))
                        .map(piece -> limit(line, piece))
                        .toList();
    }

    private static RateLimit limit(String line, String piece) {
        Matcher matcher = LIMIT.matcher(piece);
        if (!matcher.matches()) {
            throw wrong(line, "\"" + piece + "\" is not a limit", null);
        }
        int events = Integer.parseInt(matcher.group("events"));
        long unit = RateLimit.UNITS.getOrDefault(matcher.group("unit").charAt(0), 0L);
        long window = Integer.parseInt(matcher.group("count")) * unit;
        // Each call of a window is remembered: these bounds are what a limiter of one process can keep.
        if (events > MOST_EVENTS || window > LONGEST_WINDOW) {
            throw wrong(line, "\"" + piece + "\" is over " + MOST_EVENTS + " calls or 31d", null);
        }
        return new RateLimit(events, window);
    }
}
