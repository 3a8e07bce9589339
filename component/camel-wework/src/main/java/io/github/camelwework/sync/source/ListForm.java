// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.json.JsonValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A list, or a text with several elements separated by {@code ;} or {@code |}.
 *
 * @param element each of them
 * @param idField what counts of an element that is an object, as {@code tag/get} gives its members
 */
record ListForm(Form element, String idField) implements Form {

    private static final Pattern SEPARATOR = Pattern.compile("[;|；]");

    @Override
    public Object read(Object value) {
        List<Object> read = new ArrayList<>();
        for (Object item : items(value)) {
            String place = "place " + (read.size() + 1);
            Object plain = JsonValues.shallow(place, item);
            Object part = plain instanceof Map<?, ?> object ? JsonValues.shallow(place, object.get(idField)) : plain;
            HiddenCharacters.refuse(part);
            Object form = part == null ? null : element.read(part);
            if (form == null || "".equals(form)) {
                throw new IllegalArgumentException(
                        "holds nothing at place %d: fill it in or take the place out".formatted(read.size() + 1));
            }
            read.add(form);
        }
        return read;
    }

    /** The parts of a value that may be one text; the empty text has none. */
    static Collection<?> items(Object value) {
        if (value instanceof Collection<?> items) {
            return items;
        }
        String text = String.valueOf(value).strip();
        return text.isEmpty() ? List.of() : Arrays.asList(SEPARATOR.split(text, -1));
    }
}
