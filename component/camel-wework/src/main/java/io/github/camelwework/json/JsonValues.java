// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Converts values from outside to JSON: headers, options, fields of bodies at any depth, cells of tables, replies
 * and rows all pass here. The results are String, Number, Boolean, Map and List, and nothing else; each method throws an
 * {@link IllegalArgumentException} that names the field and the class when a value has no such form.
 */
public final class JsonValues {

    /** Deeper than anything that WeCom takes; an object that contains itself ends here. */
    private static final int MOST_LEVELS = 64;

    private JsonValues() {}

    /**
     * One level of a value: what is inside a Map or List is left as it was given. Texts are not cleaned.
     *
     * @param path the field's whole name, for people
     * @return null for what says nothing, such as an empty Optional
     */
    public static @Nullable Object shallow(String path, @Nullable Object value) {
        if (value == null
                || value instanceof String
                || value instanceof Integer
                || value instanceof Boolean
                || value instanceof Map<?, ?>
                || value instanceof List<?>) {
            return value;
        }
        return Foreign.shallow(path, value);
    }

    /** A value of any depth, with texts cleaned; the names tell which fields are ids ({@code id-fields.txt}). */
    public static @Nullable Object deep(String path, @Nullable Object value) {
        return deep(path, lastName(path), value, 0);
    }

    /** A text for people, without what must not stand there. */
    public static String text(String path, @Nullable Object value) {
        return CleanText.forPeople(raw(path, value));
    }

    /** An id, a key or an address: a control character in it is refused, and so is a number with a fraction. */
    public static String id(String path, @Nullable Object value) {
        Object plain = shallow(path, value);
        if (plain instanceof Number number && !Numbers.isWhole(number)) {
            throw new IllegalArgumentException("%s is the number %s, but ids have no fraction: give it as text"
                    .formatted(path, Numbers.text(number)));
        }
        return CleanText.id(path, scalar(path, plain));
    }

    /** A text or an id, as the field's name tells. */
    public static String named(String path, @Nullable Object value) {
        return IdFields.contains(lastName(path)) ? id(path, value) : text(path, value);
    }

    /** A text as it was given, not yet cleaned. */
    public static String raw(String path, @Nullable Object value) {
        return scalar(path, shallow(path, value));
    }

    /** The name of a field. */
    public static String key(String path, @Nullable Object key) {
        return CleanText.forPeople(raw("a field's name in " + path, key));
    }

    private static String scalar(String path, @Nullable Object plain) {
        if (plain instanceof Map<?, ?> || plain instanceof Collection<?>) {
            throw new IllegalArgumentException("%s is %s, but must be text: give a text"
                    .formatted(path, plain instanceof Map<?, ?> ? "an object" : "a list"));
        }
        return plain == null ? "" : plain instanceof Number number ? Numbers.text(number) : plain.toString();
    }

    private static @Nullable Object deep(String path, String name, @Nullable Object value, int level) {
        if (level > MOST_LEVELS) {
            throw new IllegalArgumentException("%s is nested deeper than %d levels: does it contain itself?"
                    .formatted(shortened(path), MOST_LEVELS));
        }
        Object plain = shallow(path, value);
        if (plain instanceof String text) {
            return IdFields.contains(name) ? CleanText.id(path, text) : CleanText.forPeople(text);
        }
        if (plain instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>(map.size() * 2);
            map.forEach((key, inner) -> {
                String child = key(path, key);
                fields.put(child, deep(path + "." + child, child, inner, level + 1));
            });
            return fields;
        }
        if (plain instanceof Collection<?> items) {
            List<@Nullable Object> list = new ArrayList<>(items.size());
            for (Object item : items) {
                list.add(deep(path + "[" + list.size() + "]", name, item, level + 1));
            }
            return list;
        }
        return plain;
    }

    private static String lastName(String path) {
        int bracket = path.indexOf('[', path.lastIndexOf('.') + 1);
        return path.substring(path.lastIndexOf('.') + 1, bracket < 0 ? path.length() : bracket);
    }

    private static String shortened(String path) {
        return path.length() > MOST_LEVELS ? path.substring(0, MOST_LEVELS) + "…" : path;
    }
}
