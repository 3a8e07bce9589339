// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads text of any form: JSON begins with a brace or a bracket, and the rest is CSV. */
final class TextReaders {

    private static final int MOST_BLANKS = 4_096;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ColumnNames names;
    private final boolean isWhole;

    /** @param isWhole whether somebody vouches for a last line without a line break */
    TextReaders(ColumnNames names, boolean isWhole) {
        this.names = names;
        this.isWhole = isWhole;
    }

    /**
     * Reads bytes.
     *
     * @param charset what the message says of them; a byte order mark knows better
     */
    RowReader read(InputStream bytes, Charset charset) throws IOException {
        PushbackInputStream begun = new PushbackInputStream(bytes, 2);
        byte[] mark = begun.readNBytes(2);
        begun.unread(mark);
        return read(new StrictDecoder(begun, marked(mark, charset)));
    }

    RowReader read(Reader text) throws IOException {
        BufferedReader buffered = new BufferedReader(text);
        char first = first(buffered);
        if (first == '{' || first == '[') {
            return JsonRows.of(buffered);
        }
        if (first == 0) {
            throw InvalidSource.because(
                    "the source is empty, without even a header: see whether whatever writes it has failed");
        }
        return CsvRows.of(buffered, names, isWhole);
    }

    private static Charset marked(byte[] mark, Charset otherwise) {
        int number = mark.length < 2 ? 0 : (mark[0] & 0xFF) << 8 | (mark[1] & 0xFF);
        return switch (number) {
            case 0xEFBB -> StandardCharsets.UTF_8;
            case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
            default -> otherwise;
        };
    }

    /** The first that is not blank; 0 for none. What stands before it in a first line stays, but for the mark. */
    private static char first(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(MOST_BLANKS);
        for (int i = 0; i < MOST_BLANKS; i++) {
            int character = text.read();
            if (character < 0 || !Character.isWhitespace(character)) {
                text.reset();
                return character < 0 ? 0 : (char) character;
            }
        }
        text.reset();
        return ',';
    }
}
