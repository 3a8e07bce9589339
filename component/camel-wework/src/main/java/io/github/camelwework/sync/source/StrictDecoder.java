// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes bytes and stops at the first that is none of the character set, naming the line. Java's own reader reads ahead
 * and cannot tell where it was.
 */
final class StrictDecoder extends Reader {

    private static final int BUFFER = 8_192;

    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer undecoded = ByteBuffer.allocate(BUFFER).flip();
    private boolean ended;
    private boolean flushed;
    private int line = 1;

    StrictDecoder(InputStream bytes, Charset charset) {
        this.bytes = bytes;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] meaning, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (flushed) {
            return -1;
        }
        CharBuffer characters = CharBuffer.wrap(meaning, offset, length).slice();
        while (characters.position() == 0) {
            CoderResult result = decoder.decode(undecoded, characters, ended);
            count(characters);
            if (result.isError()) {
                throw unreadable(result);
            }
            if (characters.position() == 0 && ended) {
                return flush(characters);
            }
            if (result.isOverflow() && characters.position() == 0) {
                throw new IllegalArgumentException("A pair of surrogates needs room for two characters.");
            }
            if (result.isUnderflow() && characters.position() == 0) {
                fill();
            }
        }
        return characters.position();
    }

    private int flush(CharBuffer characters) {
        decoder.flush(characters);
        flushed = true;
        return characters.position() == 0 ? -1 : characters.position();
    }

    private void fill() throws IOException {
        undecoded.compact();
        int read = bytes.read(undecoded.array(), undecoded.position(), undecoded.remaining());
        if (read < 0) {
            ended = true;
        } else {
            undecoded.position(undecoded.position() + read);
        }
        undecoded.flip();
    }

    private void count(CharBuffer characters) {
        for (int i = 0; i < characters.position(); i++) {
            if (characters.get(i) == '\n') {
                line++;
            }
        }
    }

    private RuntimeException unreadable(CoderResult result) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(result.length(), undecoded.remaining()); i++) {
            hex.append("%02X".formatted(undecoded.get(undecoded.position() + i)));
        }
        return InvalidSource.because(
                "line %d holds the bytes %s, which are no %s: save the file as UTF-8, or name its character set in the option charset, for example charset=GB18030"
                        .formatted(line, hex, decoder.charset().name()));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
