// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes as text. Bytes that do not fit the character set are an error, never a question mark on somebody's phone. */
public final class TextBytes {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextBytes() {}

    /** The text without one byte order mark at its beginning. */
    public static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /**
     * Bytes in UTF-8.
     *
     * @param path the field's whole name, for people
     * @throws IllegalArgumentException when they are not
     */
    static String utf8(String path, ByteBuffer bytes) {
        return decoded(path, bytes, StandardCharsets.UTF_8);
    }

    /**
     * A whole text, without the byte order mark, which knows better than anybody.
     *
     * @param what the bytes are, for people
     * @param known the character set that they are said to have; null for UTF-8
     * @throws IllegalArgumentException naming the character set when the bytes do not fit
     */
    public static String text(String what, byte[] bytes, @Nullable Charset known) {
        Charset marked = marked(bytes);
        return withoutMark(decoded(
                what,
                ByteBuffer.wrap(bytes),
                marked != null ? marked : known != null ? known : StandardCharsets.UTF_8));
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                ? StandardCharsets.UTF_16LE
                : null;
    }

    private static String decoded(String what, ByteBuffer bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8) && bytes.hasArray()) {
            String text = new String(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining(), charset);
            // Only a text that holds U+FFFD can have lost something.
            if (text.indexOf('\uFFFD') < 0) {
                return text;
            }
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer rest = bytes.slice();
        CharBuffer text =
                CharBuffer.allocate((int) Math.ceil(rest.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(rest, text, true);
        if (!result.isError()) {
            result = decoder.flush(text);
        }
        if (result.isError()) {
            throw new IllegalArgumentException(
                    ("%s cannot be read as %s: the bytes from position %d on are not text in this character set."
                                    + " Nothing was sent. Name the character set (header or property CamelCharsetName, the charset of"
                                    + " the Content-Type, or option charset of the file endpoint), or convert it to UTF-8")
                            .formatted(what, charset.name(), rest.position() + 1),
                    cause(result));
        }
        return text.flip().toString();
    }

    private static @Nullable Throwable cause(CoderResult result) {
        try {
            result.throwException();
            return null;
        } catch (CharacterCodingException e) {
            return e;
        }
    }
}
