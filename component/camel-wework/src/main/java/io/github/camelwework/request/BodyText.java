// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.json.TextBytes;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.Message;
import org.apache.camel.StreamCache;
import org.apache.camel.TypeConversionException;
import org.apache.camel.WrappedFile;
import org.jspecify.annotations.Nullable;

/**
 * The text of a body of any type: only here bytes are read as text and the byte order mark is dropped. The character
 * set is the one that Camel knows, else UTF-8, and bytes that do not fit it are an error.
 */
public final class BodyText {

    private static final String BODY = "the body";

    private BodyText() {}

    /** Whether a body of this kind is text, or bytes that may be text. */
    public static boolean isText(@Nullable Object body) {
        return body instanceof CharSequence
                || body instanceof char[]
                || body instanceof byte[]
                || body instanceof ByteBuffer
                || body instanceof InputStream
                || body instanceof Reader
                || body instanceof File
                || body instanceof Path
                || body instanceof WrappedFile<?>
                || body instanceof StreamCache;
    }

    /**
     * The text; null when the body is null, or when it is nothing that could be text.
     *
     * @throws IllegalArgumentException when bytes do not fit their character set, its name is unknown, or a converter of
     *     Camel's fails
     */
    public static @Nullable String of(Message message) throws IOException {
        return of(message, message.getBody());
    }

    /** The same of what a body has turned out to hold. */
    static @Nullable String of(Message message, @Nullable Object body) throws IOException {
        if (body == null || body instanceof CharSequence) {
            return body == null ? null : TextBytes.withoutMark(body.toString());
        }
        if (body instanceof char[] text) {
            return TextBytes.withoutMark(new String(text));
        }
        if (body instanceof Reader reader) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            reset(body);
            return TextBytes.withoutMark(text.toString());
        }
        Charset charset = KnownCharset.of(message, body);
        byte[] bytes = bytes(message, body instanceof WrappedFile<?> file ? content(file) : body);
        return bytes == null ? null : TextBytes.text(BODY, bytes, charset);
    }

    /** What a file of Camel's has been read into, else the file itself. */
    private static @Nullable Object content(WrappedFile<?> file) {
        return file.getFile() instanceof File local && local.isFile() ? local : file.getBody();
    }

    private static byte @Nullable [] bytes(Message message, @Nullable Object body) throws IOException {
        if (body instanceof byte[] bytes) {
            return bytes;
        }
        if (body instanceof ByteBuffer buffer) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.duplicate().get(bytes);
            return bytes;
        }
        if (body instanceof File file) {
            return Files.readAllBytes(file.toPath());
        }
        if (body instanceof Path path) {
            return Files.readAllBytes(path);
        }
        if (body instanceof InputStream stream) {
            byte[] bytes = stream.readAllBytes();
            reset(body);
            return bytes;
        }
        try {
            return message.getBody(byte[].class);
        } catch (TypeConversionException e) {
            // Not as the cause: its message repeats the body.
            throw new IllegalArgumentException(
                    "%s is a %s, which Camel cannot convert: convert it to text, a Map or a List"
                            .formatted(
                                    BODY,
                                    body == null ? "null" : body.getClass().getName()));
        }
    }

    /** Whatever comes later in the route reads it from its beginning, too. */
    private static void reset(Object body) {
        if (body instanceof StreamCache cache) {
            cache.reset();
        }
    }
}
