// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a file, which receivers see and which a route may write to disk. */
public final class FileNames {

    /** Control characters of all of Unicode, lone surrogates, and what file systems and headers cannot have. */
    private static final Pattern NOT_ALLOWED = Pattern.compile("[:\"*?<>|\\p{Cc}\\p{Cs}\\u2028\\u2029]");
    /** They only change how the rest is shown: gpj.exe as exe.jpg. */
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Map<String, String> NAMES = Map.of(
            "image/jpeg", "image.jpg",
            "image/png", "image.png",
            "audio/amr", "voice.amr",
            "video/mp4", "video.mp4",
            "text/plain", "text.txt",
            "text/csv", "table.csv",
            "application/pdf", "document.pdf",
            "application/json", "data.json");

    private FileNames() {}

    /** The last segment of the name, with what may not stand in one made harmless; null when nothing is left. */
    public static @Nullable String safe(@Nullable String name) {
        if (name == null) {
            return null;
        }
        // No pattern for folders: one that looks for the last of something takes the square of a hostile name's length.
        String shown = DIRECTIONS.matcher(name).replaceAll("");
        int folders = Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('\\'));
        String last = shown.substring(folders + 1).strip();
        String safe = NOT_ALLOWED.matcher(last).replaceAll("_");
        return safe.isEmpty() ? null : safe;
    }

    /** A name for content that came without one. */
    static String of(String contentType) {
        int parameters = contentType.indexOf(';');
        String plain = (parameters < 0 ? contentType : contentType.substring(0, parameters)).strip();
        return NAMES.getOrDefault(plain, "file.bin");
    }
}
