// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name under which receivers will see a file. */
final class FileNames {

    private static final Pattern NOT_ALLOWED = Pattern.compile("[:\"*?<>|\\p{Cntrl}]");
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
    static @Nullable String safe(@Nullable String name) {
        if (name == null) {
            return null;
        }
        // No pattern: one that looks for the last of something takes the square of a hostile name's length.
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
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
