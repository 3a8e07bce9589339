// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file was uploaded as: the {@code type} parameter of media/upload (doc 90253). */
public enum MediaKind {
    /** JPG or PNG, at most 10 MB. */
    IMAGE(10),
    /** AMR, at most 2 MB and 60 seconds. */
    VOICE(2),
    /** MP4, at most 10 MB. */
    VIDEO(10),
    /** Anything, at most 20 MB. */
    FILE(20);

    private static final int MEGABYTE = 1024 * 1024;

    private final int megabytes;

    MediaKind(int megabytes) {
        this.megabytes = megabytes;
    }

    /** The kind that WeCom calls {@code type}; empty for any other word. */
    public static Optional<MediaKind> named(String type) {
        return Arrays.stream(values()).filter(kind -> kind.type().equals(type)).findFirst();
    }

    /** WeCom's word for it. */
    public String type() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The size that an upload of this kind must not exceed, in bytes. */
    public int maxBytes() {
        return megabytes * MEGABYTE;
    }
}
