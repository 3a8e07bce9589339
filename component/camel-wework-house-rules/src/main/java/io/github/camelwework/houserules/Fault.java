// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.houserules;

import java.util.Arrays;
import java.util.List;

/**
 * A line of vulnerable-dependencies.txt.
 *
 * @param artifact group:artifact, each with a star at either end for any rest
 * @param accepted why it is put up with; empty when it is not
 */
record Fault(String artifact, String from, String fixed, String what, String accepted) {

    private static final int COLUMNS = 4;

    static Fault of(String line) {
        List<String> columns =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (columns.size() < COLUMNS
                || columns.size() > COLUMNS + 1
                || !columns.get(0).contains(":")) {
            throw new IllegalArgumentException("Four or five columns with | between them are needed, not: " + line);
        }
        return new Fault(
                columns.get(0),
                columns.get(1),
                columns.get(2),
                columns.get(3),
                columns.size() > COLUMNS ? columns.get(COLUMNS) : "");
    }

    boolean is(Jar jar) {
        String[] names = artifact.split(":", 2);
        return matches(names[0], jar.group())
                && matches(names[1], jar.artifact())
                && Jar.compare(jar.version(), from) >= 0
                && Jar.compare(jar.version(), fixed) < 0;
    }

    private static boolean matches(String pattern, String name) {
        if (pattern.endsWith("*")) {
            return name.startsWith(pattern.substring(0, pattern.length() - 1));
        }
        return pattern.startsWith("*") ? name.endsWith(pattern.substring(1)) : name.equals(pattern);
    }
}
