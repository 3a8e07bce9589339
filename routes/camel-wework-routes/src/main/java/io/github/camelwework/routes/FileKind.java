// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes;

import java.util.Arrays;
import java.util.Set;

/** What a file becomes on the phone, by the last extension of its name. */
enum FileKind {
    /** A request of WeCom's, or a file like any other. */
    JSON("file", 0, "json"),
    /** A text. */
    TEXT("text", 0, "txt"),
    /** Markdown. */
    MARKDOWN("markdown", 0, "md"),
    /** A picture; a larger one than WeCom takes as such goes as a file, which may have 20 MiB. */
    IMAGE("image", 10 << 20, "jpg", "jpeg", "png"),
    /** Audio. */
    VOICE("voice", 2 << 20, "amr"),
    /** Video. */
    VIDEO("video", 10 << 20, "mp4"),
    /** All others. */
    FILE("file", 20 << 20);

    private final String msgType;
    private final long maxBytes;
    /** Made by Set.of, so nobody changes it. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> extensions;

    FileKind(String msgType, long maxBytes, String... extensions) {
        this.msgType = msgType;
        this.maxBytes = maxBytes;
        this.extensions = Set.of(extensions);
    }

    static FileKind of(String name, long bytes) {
        String extension = FileNames.extension(name);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .filter(kind -> kind.isText() || bytes <= kind.maxBytes)
                .findFirst()
                .orElse(FILE);
    }

    /** The msgtype as which it is sent. */
    String msgType() {
        return msgType;
    }

    /** Whether its content is read as a text. */
    boolean isText() {
        return this == JSON || this == TEXT || this == MARKDOWN;
    }
}
