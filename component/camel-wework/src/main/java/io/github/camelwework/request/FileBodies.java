// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.http.FilePart;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.WrappedFile;
import org.jspecify.annotations.Nullable;

/** Makes the file of an upload from whatever body holds one. A stream is spooled to disk, so that a retry can repeat it. */
final class FileBodies {

    private static final String BINARY = "application/octet-stream";

    private FileBodies() {}

    /** Whether a body of this kind is always a file while a file is asked for. */
    static boolean isFile(@Nullable Object body) {
        return body instanceof File
                || body instanceof Path
                || body instanceof WrappedFile<?>
                || body instanceof byte[]
                || body instanceof ByteBuffer
                || body instanceof InputStream
                || body instanceof StreamCache;
    }

    static FilePart read(Exchange exchange) throws IOException {
        Message message = exchange.getMessage();
        Object body = message.getBody();
        Path local = local(body);
        String name = name(message, body, local);
        String contentType = contentType(message, name);
        String called = name == null ? FileNames.of(contentType) : name;
        if (local != null) {
            return FilePart.of(called, contentType, local, Files.size(local));
        }
        byte[] bytes = bytes(message, body);
        if (bytes != null) {
            return FilePart.of(called, contentType, bytes);
        }
        InputStream stream = message.getBody(InputStream.class);
        if (stream == null) {
            throw new IllegalArgumentException("the body is a "
                    + (body == null ? "null" : body.getClass().getName())
                    + ", which is not a file: give a File, bytes, a stream or a file that Camel read");
        }
        Path spooled = SpooledFiles.spool(exchange, stream);
        return FilePart.of(called, contentType, spooled, Files.size(spooled));
    }

    private static byte @Nullable [] bytes(Message message, @Nullable Object body) {
        if (body instanceof byte[] bytes) {
            return bytes;
        }
        if (body instanceof ByteBuffer buffer) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.duplicate().get(bytes);
            return bytes;
        }
        // A text becomes a file in the character set that Camel knows, never in that of the computer.
        return body instanceof CharSequence text
                ? text.toString()
                        .getBytes(Objects.requireNonNullElse(KnownCharset.of(message, body), StandardCharsets.UTF_8))
                : null;
    }

    private static @Nullable Path local(@Nullable Object body) {
        Object candidate = body instanceof WrappedFile<?> wrapped ? wrapped.getFile() : body;
        if (candidate instanceof File file && file.isFile()) {
            return file.toPath();
        }
        return candidate instanceof Path path ? path : null;
    }

    private static @Nullable String name(Message message, @Nullable Object body, @Nullable Path local) {
        return Stream.of(
                        message.getHeader(Exchange.FILE_NAME, String.class),
                        local == null ? null : String.valueOf(local.getFileName()),
                        body instanceof WrappedFile<?>
                                ? message.getHeader(Exchange.FILE_NAME_ONLY, String.class)
                                : null)
                .map(FileNames::safe)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    private static String contentType(Message message, @Nullable String name) {
        String guessed = name == null ? null : URLConnection.guessContentTypeFromName(name);
        if (guessed != null) {
            return guessed;
        }
        String given = message.getHeader(Exchange.CONTENT_TYPE, String.class);
        return given == null || given.isBlank() || given.chars().anyMatch(Character::isISOControl) ? BINARY : given;
    }
}
