// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one file of an upload, its size known: WeCom wants a Content-Length, never chunks (doc 90253).
 *
 * @param fileName what receivers will see, safe for a header: no quotes, no control characters
 * @param path where the content is; null when it is in {@code bytes}
 * @param bytes the content; null when it is in {@code path}
 */
public record FilePart(
        String fileName,
        String contentType,
        long size,
        @Nullable Path path,
        byte @Nullable [] bytes) {

    /** A file on disk of that size. */
    public static FilePart of(String fileName, String contentType, Path path, long size) {
        return new FilePart(fileName, contentType, size, path, null);
    }

    /** A file in memory. */
    public static FilePart of(String fileName, String contentType, byte[] bytes) {
        return new FilePart(fileName, contentType, bytes.length, null, bytes);
    }

    /** The first bytes, as many as there are up to the count. */
    public byte[] head(int count) throws IOException {
        if (bytes != null) {
            return Arrays.copyOf(bytes, Math.min(count, bytes.length));
        }
        try (InputStream stream = Files.newInputStream(Objects.requireNonNull(path))) {
            return stream.readNBytes(count);
        }
    }

    /** All bytes; for files that must stand inside a request. */
    public byte[] content() throws IOException {
        return bytes == null ? Files.readAllBytes(Objects.requireNonNull(path)) : bytes;
    }

    @Override
    public String toString() {
        return fileName + " (" + contentType + ", " + size + " bytes)";
    }
}
