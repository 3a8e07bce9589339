// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Finds the most similar known name. */
public final class Nearest {

    private Nearest() {}

    /** {@code " (did you mean x?)"}, or nothing when no name is near. */
    public static String suggestion(String given, Collection<String> names) {
        return suggestion(given, names, Math.max(2, given.length() / 3));
    }

    /**
     * The same where names that are only similar may both be right.
     *
     * @param most how many letters may differ
     */
    public static String suggestion(String given, Collection<String> names, int most) {
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(given, name)))
                .filter(name -> distance(given, name) <= most)
                .map(name -> " (did you mean " + name + "?)")
                .orElse("");
    }

    /** Levenshtein's, without regard to case. */
    static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
