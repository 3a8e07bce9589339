// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.event;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which header a field becomes.
 *
 * @param header its name without what all begin with
 */
record HeaderRule(String header, Kind kind) {

    static final HeaderRule NONE = new HeaderRule("", Kind.NOTHING);

    /** What a header's value is. */
    enum Kind {
        TEXT,
        INTEGER,
        LONG,
        NOTHING
    }

    void put(Map<String, Object> headers, @Nullable Object field) {
        String text = field == null || field instanceof List<?> ? "" : String.valueOf(field);
        Object value = text.isBlank() ? null : value(text);
        if (value != null) {
            headers.putIfAbsent(EventHeaders.whole(header), value);
        }
    }

    private @Nullable Object value(String text) {
        try {
            return switch (kind) {
                case TEXT -> text;
                case INTEGER -> Integer.valueOf(text.strip());
                case LONG -> Long.valueOf(text.strip());
                case NOTHING -> null;
            };
        } catch (NumberFormatException e) {
            // Some events have text there; the body says it all the same.
            return null;
        }
    }
}
