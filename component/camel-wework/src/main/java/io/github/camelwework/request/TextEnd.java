// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.message.Size;
import org.jspecify.annotations.Nullable;

/** Finds the best place to end the first part of a text that is too long for one. */
final class TextEnd {

    private static final String SENTENCE_ENDS = "。！？!?；;.…";
    /** A break in the first half would make short parts, and more of them. */
    private static final int LEAST_SHARE = 2;

    private TextEnd() {}

    /** How many chars of the text make the first part; all when it fits, 0 when not even one character does. */
    static int within(String text, Size room) {
        // No part has more chars than bytes; looking further would be lost time on a long text.
        String window = text.length() > room.most() ? text.substring(0, Math.max(0, room.most()) + 1) : text;
        if (window.length() == text.length() && room.fits(text)) {
            return text.length();
        }
        int most = Characters.withinOrCut(window, room);
        int least = most / LEAST_SHARE;
        int line = window.lastIndexOf('\n', most - 1) + 1;
        if (line > least) {
            return line;
        }
        @Nullable Integer sentence = null;
        @Nullable Integer blank = null;
        for (int end = most; end > least && sentence == null; end--) {
            char last = window.charAt(end - 1);
            boolean atBlank = Character.isWhitespace(last);
            boolean beforeBlank = end < window.length() && Character.isWhitespace(window.charAt(end));
            if (isSentenceEnd(last, atBlank && end > 1 ? window.charAt(end - 2) : last, beforeBlank)) {
                sentence = end;
            } else if (atBlank && blank == null) {
                blank = end;
            }
        }
        return sentence != null ? sentence : blank != null ? blank : most;
    }

    /** Latin stops also stand inside numbers and names: only one that a blank follows ends a sentence. */
    private static boolean isSentenceEnd(char last, char beforeBlank, boolean blankFollows) {
        if (last < 0x80 && !Character.isWhitespace(last)) {
            return blankFollows && SENTENCE_ENDS.indexOf(last) >= 0;
        }
        return SENTENCE_ENDS.indexOf(Character.isWhitespace(last) ? beforeBlank : last) >= 0;
    }
}
