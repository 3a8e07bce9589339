// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text; blanks around it do not count.
 *
 * @param pattern what a text that is not empty looks like; null for any
 * @param wanted the same in words, and what to do about another
 * @param needed whether it must not be empty
 * @param personal whether it must not be repeated in messages, which end in logs and reports
 */
record TextForm(@Nullable Pattern pattern, String wanted, boolean needed, boolean personal) implements Form {

    /** Stands where a decoder met bytes that are none of its characters. */
    private static final char REPLACEMENT = '\uFFFD';

    static TextForm any() {
        return new TextForm(null, "text", false, false);
    }

    static TextForm of(String pattern, String wanted) {
        return new TextForm(Pattern.compile(pattern), wanted, false, false);
    }

    TextForm asNeeded() {
        return new TextForm(pattern, wanted, true, personal);
    }

    TextForm asPersonal() {
        return new TextForm(pattern, wanted, needed, true);
    }

    @Override
    public Object read(Object value) {
        if (value instanceof Map<?, ?> || value instanceof Collection<?>) {
            throw new IllegalArgumentException("is a list or an object, but a text is wanted there");
        }
        String text = String.valueOf(value).strip();
        if (text.isEmpty() && needed) {
            throw new IllegalArgumentException("is empty: fill it in");
        }
        if (text.indexOf(REPLACEMENT) >= 0) {
            throw new IllegalArgumentException(
                    "holds the character U+FFFD, so the text was read in the wrong character set: mend it where the source is written");
        }
        if (pattern != null && !text.isEmpty() && !pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    personal
                            ? "is not %s".formatted(wanted)
                            : "is %s, but is to be %s".formatted(Quote.of(text), wanted));
        }
        return text;
    }
}
