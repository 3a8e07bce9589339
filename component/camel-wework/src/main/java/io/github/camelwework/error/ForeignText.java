// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import java.util.regex.Pattern;

/**
 * Makes text that WeCom, a proxy or a library wrote fit for logs and exceptions: no secret, no query of a URL, no line
 * break, bounded length. Lengths within the patterns are bounded too, so that hostile text costs linear time.
 */
final class ForeignText {

    private static final int LONGEST_INPUT = 2_000;
    private static final int LONGEST_OUTPUT = 500;

    private static final String REDACTED = "[redacted]";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]++");

    private static final Pattern QUERY_OF_URL = Pattern.compile("\\?[\\w.%-]{1,64}=[^\\s\"'<>]*+");

    private static final String SECRET_NAME =
            "([a-z_-]{0,30}(?:token|secret|ticket|key|password|signature|(?<!err)code))";
    private static final String QUOTE = "[\\\\\"'\\[]{0,3}";
    private static final String VALUE = "[^\\s\\\\\"'&,;\\]}]";

    private static final Pattern ASSIGNED =
            Pattern.compile("(?i)" + SECRET_NAME + QUOTE + "\\s{0,3}(?:=|%3D)\\s{0,3}" + QUOTE + VALUE + "++");

    // "invalid key: name" is an explanation; only a longer word behind a colon may be a secret.
    private static final Pattern NAMED =
            Pattern.compile("(?i)" + SECRET_NAME + QUOTE + "\\s{0,3}:\\s{0,3}" + QUOTE + VALUE + "{8,}+");

    // Tokens and secrets of WeCom have 43 characters and more; the ids that help a reader are shorter.
    private static final Pattern LONG_RUN = Pattern.compile("[A-Za-z0-9_+/=-]{40,}+");

    private ForeignText() {}

    /** At most 2,000 characters of the text, cut between words so that no half of a secret escapes notice. */
    static String shorten(String text) {
        return text.length() <= LONGEST_INPUT
                ? text
                : text.substring(0, Math.max(0, text.lastIndexOf(' ', LONGEST_INPUT)));
    }

    static String oneLine(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }

    static String harmless(String text) {
        String line = oneLine(shorten(text));
        line = QUERY_OF_URL.matcher(line).replaceAll("");
        line = ASSIGNED.matcher(line).replaceAll("$1=" + REDACTED);
        line = NAMED.matcher(line).replaceAll("$1: " + REDACTED);
        line = LONG_RUN.matcher(line).replaceAll(REDACTED);
        return line.length() <= LONGEST_OUTPUT ? line : line.substring(0, LONGEST_OUTPUT) + "…";
    }
}
