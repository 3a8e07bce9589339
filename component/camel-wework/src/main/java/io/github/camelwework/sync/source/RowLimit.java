// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops at a row that never ends, such as one whose quote is never closed, before it fills the memory. */
final class RowLimit extends FilterReader {

    /** Far beyond a member with all fields at their limits. A parser that reads ahead needs no exact one. */
    static final int MOST_CHARACTERS = 1_000_000;

    private int line = 1;
    private int read;

    RowLimit(Reader text) {
        super(text);
    }

    void rowBegins(int line) {
        this.line = line;
        this.read = 0;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        count(character < 0 ? 0 : 1);
        return character;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        int characters = super.read(into, offset, length);
        count(Math.max(0, characters));
        return characters;
    }

    private void count(int characters) {
        read += characters;
        if (read > MOST_CHARACTERS) {
            throw InvalidSource.because(
                    "line %d: the row has more than %d characters: see whether a quote opens a cell there and is never closed"
                            .formatted(line, MOST_CHARACTERS));
        }
    }
}
