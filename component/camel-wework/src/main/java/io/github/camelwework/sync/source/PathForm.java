// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.message.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a department and of all above it, the root's first, separated by {@code /}; an empty text means no value. */
record PathForm(TextForm step, Size size, int most) implements Form {

    private static final String SEPARATOR = "/";

    @Override
    public @Nullable Object read(Object value) {
        String text = String.valueOf(value).strip();
        if (text.isEmpty()) {
            return null;
        }
        String[] names = (text.startsWith(SEPARATOR) ? text.substring(1) : text).split(SEPARATOR, -1);
        if (names.length > most) {
            throw new IllegalArgumentException(
                    "is %d levels deep, and WeCom takes at most %d: flatten it".formatted(names.length, most));
        }
        List<String> steps = new ArrayList<>();
        for (String name : names) {
            if (!size.fits(name.strip())) {
                throw new IllegalArgumentException("has the step %s, which is longer than %s: shorten it"
                        .formatted(SafeQuote.of(name.strip()), size.describe()));
            }
            steps.add((String) step.read(name));
        }
        return String.join(SEPARATOR, steps);
    }
}
