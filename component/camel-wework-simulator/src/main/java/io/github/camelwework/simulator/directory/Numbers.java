// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that come as text: in queries, import files and lists of receivers. */
public final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private Numbers() {}

    /** Whether it is a whole number of at most 18 digits. */
    public static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** Whether it is a whole number of 32 bits. */
    public static boolean isInteger(String text) {
        return integer(text) != null;
    }

    /** The whole number of 32 bits, null when the text is none. */
    public static @Nullable Integer integer(String text) {
        if (!isWhole(text)) {
            return null;
        }
        long number = Long.parseLong(text);
        return number == (int) number ? (Integer) (int) number : null;
    }
}
