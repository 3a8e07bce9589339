// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.json.JsonValues;
import io.github.camelwework.message.Size;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text; blanks around it do not count.
 *
 * @param like what a text that is not empty looks like; null for any
 * @param wanted the same in words, and what to do about another
 * @param needed whether it must not be empty
 * @param personal whether it must not be repeated in messages, which end in logs and reports
 */
record TextForm(@Nullable Like like, String wanted, boolean needed, boolean personal) implements Form {

    /**
     * What a text looks like. There is no pattern without a limit: a source is foreign, and a pattern may take for ever over
     * a text of megabytes.
     */
    record Like(Pattern pattern, Size size) {}

    static TextForm any() {
        return new TextForm(null, "text", false, false);
    }

    static TextForm of(String pattern, Size size, String wanted) {
        return new TextForm(new Like(Pattern.compile(pattern), size), wanted, false, false);
    }

    TextForm asNeeded() {
        return new TextForm(like, wanted, true, personal);
    }

    TextForm asPersonal() {
        return new TextForm(like, wanted, needed, true);
    }

    @Override
    public Object read(Object value) {
        if (value instanceof Map<?, ?> || value instanceof Collection<?>) {
            throw new IllegalArgumentException("is a list or an object, but a text is wanted there");
        }
        if (like != null && value instanceof BigDecimal) {
            throw new IllegalArgumentException("is a number with a fraction: make the column text");
        }
        String text = JsonValues.raw("it", value).strip();
        if (text.isEmpty() && needed) {
            throw new IllegalArgumentException("is empty: fill it in");
        }
        if (like != null && !like.size().fits(text)) {
            throw new IllegalArgumentException("is %s long, and WeCom takes at most %s: shorten it"
                    .formatted(like.size().describe(text), like.size().describe()));
        }
        if (like != null && !text.isEmpty() && !like.pattern().matcher(text).matches()) {
            throw new IllegalArgumentException(
                    personal
                            ? "is not %s".formatted(wanted)
                            : "is %s, but is to be %s".formatted(SafeQuote.of(text), wanted));
        }
        return text;
    }
}
