// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.runtime;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Content-Disposition by its grammar (RFC 6266): parameters whose values are words or stand in quotes, where {@code \"}
 * and {@code \\} stand for the second character, and {@code filename*} with its own charset (RFC 8187). A backslash before
 * anything else is one of a path, as in browsers. WeCom writes raw UTF-8, which an HTTP client takes for ISO 8859-1.
 */
final class Disposition {

    private static final int LAST_OF_LATIN = 0xFF;

    private final String text;
    private final Map<String, String> parameters = new HashMap<>();
    private int at;

    private Disposition(String text) {
        this.text = text;
    }

    static Disposition parse(String text) {
        Disposition disposition = new Disposition(text);
        while (disposition.at < text.length()) {
            disposition.parameter();
        }
        return disposition;
    }

    /** The file's name as it was sent, of the better form when there are two; null when there is none. */
    @Nullable
    String fileName() {
        String extended = extended(parameters.get("filename*"));
        String plain = parameters.get("filename");
        return extended != null || plain == null ? extended : utf8(plain);
    }

    /** One part up to the next semicolon; the first, which says attachment, has no value and so is none. */
    private void parameter() {
        StringBuilder name = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '=' && text.charAt(at) != ';') {
            name.append(text.charAt(at++));
        }
        if (at < text.length() && text.charAt(at++) == '=') {
            parameters.putIfAbsent(name.toString().strip().toLowerCase(Locale.ROOT), value());
        }
    }

    private String value() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            String quoted = quoted();
            word();
            return quoted;
        }
        return word().strip();
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            boolean pair = text.charAt(at) == '\\'
                    && at + 1 < text.length()
                    && (text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\\');
            at += pair ? 1 : 0;
            value.append(text.charAt(at++));
        }
        at++;
        return value.toString();
    }

    /** What is left up to the next semicolon, which is passed over. */
    private String word() {
        int end = text.indexOf(';', Math.min(at, text.length()));
        String rest = text.substring(Math.min(at, text.length()), end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end + 1;
        return rest;
    }

    private static String utf8(String value) {
        if (value.chars().anyMatch(character -> character > LAST_OF_LATIN)) {
            return value;
        }
        String decoded = decode(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return decoded == null ? value : decoded;
    }

    /** A value such as {@code UTF-8''%E6%8A%A5}; null when it is none, and then the plain name counts. */
    private static @Nullable String extended(@Nullable String value) {
        String[] parts = value == null ? new String[0] : value.split("'", 3);
        if (parts.length < 3) {
            return null;
        }
        byte[] bytes = percentDecoded(parts[2]);
        try {
            return bytes == null ? null : decode(bytes, Charset.forName(parts[0].strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static byte @Nullable [] percentDecoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character != '%') {
                if (character > LAST_OF_LATIN) {
                    return null;
                }
                bytes.write(character);
                continue;
            }
            int high = index + 2 < text.length() ? Character.digit(text.charAt(index + 1), 16) : -1;
            int low = index + 2 < text.length() ? Character.digit(text.charAt(index + 2), 16) : -1;
            if (high < 0 || low < 0) {
                return null;
            }
            bytes.write(high * 16 + low);
            index += 2;
        }
        return bytes.toByteArray();
    }

    private static @Nullable String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
