// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Reads a text and knows whether its last line ended with a line break: a file that was cut off seldom does. */
final class LastLineReader extends FilterReader {

    /** What a row that holds nothing may consist of. */
    private static final String OF_EMPTY_ROWS = ",\"";

    private boolean isOpen;

    LastLineReader(Reader text) {
        super(text);
    }

    /** Whether there was something behind the last line break. */
    boolean isOpen() {
        return isOpen;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        if (character >= 0) {
            see((char) character);
        }
        return character;
    }

    @Override
    public int read(char[] meaning, int offset, int length) throws IOException {
        int read = super.read(meaning, offset, length);
        for (int i = 0; i < read; i++) {
            see(meaning[offset + i]);
        }
        return read;
    }

    private void see(char character) {
        if (character == '\n' || character == '\r') {
            isOpen = false;
        } else if (!Character.isWhitespace(character) && OF_EMPTY_ROWS.indexOf(character) < 0) {
            isOpen = true;
        }
    }
}
