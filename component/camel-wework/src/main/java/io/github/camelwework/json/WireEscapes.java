// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/** Control characters, which JSON could only write as the escapes that errcode 40033 refuses, are not written at all. */
final class WireEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final SerializableString NOTHING = new SerializedString("");

    private static final int[] ASCII = standardAsciiEscapesForJSON();

    static {
        for (char character = 0; character < ASCII.length; character++) {
            if (CleanText.isDropped(character)) {
                ASCII[character] = ESCAPE_CUSTOM;
            }
        }
    }

    @Override
    @SuppressWarnings("MutableArrayReturned") // Jackson's contract
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return CleanText.isDropped((char) character) ? NOTHING : null;
    }
}
