// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.directorysync;

/** A plan's table, cut so that it fits onto a screen. */
final class Excerpt {

    private static final int ROWS = 6;

    private Excerpt() {}

    static String of(String markdown) {
        StringBuilder text = new StringBuilder();
        int rows = 0;
        boolean inCounts = true;
        for (String line : markdown.lines().toList()) {
            boolean isRow = line.startsWith("|") || line.startsWith("*");
            inCounts &= !line.startsWith("## ");
            rows = isRow ? rows + 1 : 0;
            if (!isRow || inCounts || rows <= ROWS) {
                text.append("  ").append(line).append('\n');
            } else if (rows == ROWS + 1) {
                text.append("  | …\n");
            }
        }
        return text.toString();
    }
}
