// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files that strangers chose. */
final class FileNames {

    /** File systems take 255 bytes; the rest is for a number and what is appended to the name of the reason. */
    private static final int MAX_BYTES = 230;

    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}\\u2028\\u2029\\\\]");

    private FileNames() {}

    /** Whether it holds line breaks or other control characters. */
    static boolean hasControls(String name) {
        return UNSAFE.matcher(name).find();
    }

    /** The name without them, and short enough to have something appended. */
    static String safe(String name) {
        String safe = UNSAFE.matcher(name).replaceAll("_");
        int excess = bytes(safe) - MAX_BYTES;
        if (excess <= 0) {
            return safe;
        }
        String extension = dot(safe) < 0 || bytes(safe.substring(dot(safe))) > 20 ? "" : safe.substring(dot(safe));
        StringBuilder stem = new StringBuilder(safe.substring(0, safe.length() - extension.length()));
        while (bytes(stem + extension) > MAX_BYTES) {
            stem.setLength(stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem + extension;
    }

    /** The name with a number before its extension. */
    static String numbered(String name, int number) {
        int dot = dot(name);
        return dot < 0 ? name + "-" + number : name.substring(0, dot) + "-" + number + name.substring(dot);
    }

    /** What stands behind the last dot, in small letters; empty when there is none. */
    static String extension(String name) {
        int dot = dot(name);
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static int dot(String name) {
        return name.lastIndexOf('.') <= 0 ? -1 : name.lastIndexOf('.');
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
