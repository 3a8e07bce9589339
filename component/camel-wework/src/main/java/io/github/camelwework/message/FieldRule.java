// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import io.github.camelwework.json.JsonValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One field of an object, and, when it holds objects itself, the rules for those.
 *
 * @param inner the rules of what is inside; without any for plain values
 */
record FieldRule(String name, Need need, Kind kind, ObjectRules inner) {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z_@-]+");
    private static final Pattern LINK = Pattern.compile("(?i)https?://.+", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile("[,|]");

    /**
     * The value in the type that WeCom wants.
     *
     * @param path the field's whole name, for people
     * @param value in one of JSON's own forms, what is inside excepted
     * @throws IllegalArgumentException naming the field, what is wrong and the remedy
     */
    Object check(String path, Object value) {
        return switch (kind.type()) {
            case TEXT, LABEL, CODE, KEY, ID, LINK -> text(path, value);
            case INT -> allowed(path, whole(path, value));
            case NUMBER -> number(path, value);
            case BOOL -> bool(path, value);
            case LIST -> list(path, value);
            case OBJECT -> inner.check(path, object(path, value));
            case ARRAY -> array(path, value);
        };
    }

    private String text(String path, Object value) {
        if (value instanceof Map<?, ?> || value instanceof Collection<?>) {
            throw wrong(path, value);
        }
        String text = kind.type().isCode() ? JsonValues.id(path, value) : JsonValues.text(path, value);
        allowed(path, text);
        Size size = kind.size();
        if (size != null && !kind.mendable() && !size.fits(text)) {
            throw new IllegalArgumentException("%s is %s long, and WeCom takes at most %s: shorten it"
                    .formatted(path, size.describe(text), size.describe()));
        }
        if (kind.type() == Kind.Type.ID && !text.isEmpty() && !ID.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "%s is \"%s\", but WeCom takes only digits, letters, _, - and @ there".formatted(path, text));
        }
        if (kind.type() == Kind.Type.LINK
                && !text.isEmpty()
                && !LINK.matcher(text).matches()) {
            throw wrong(path, value);
        }
        return text;
    }

    private Object whole(String path, Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return value;
        }
        try {
            return Integer.valueOf(String.valueOf(value).strip());
        } catch (NumberFormatException e) {
            throw wrong(path, value);
        }
    }

    private Object number(String path, Object value) {
        double number;
        try {
            number = Double.parseDouble(String.valueOf(value));
        } catch (NumberFormatException e) {
            throw wrong(path, value);
        }
        if (!kind.range().isEmpty()
                && !(number >= kind.range().get(0) && number <= kind.range().get(1))) {
            throw wrong(path, value);
        }
        return value instanceof Number ? value : (Object) number;
    }

    private Object bool(String path, Object value) {
        return switch (String.valueOf(value)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw wrong(path, value);
        };
    }

    private static List<String> list(String path, Object value) {
        Collection<?> items =
                value instanceof Collection<?> given ? given : List.of(SEPARATOR.split(JsonValues.raw(path, value)));
        return items.stream()
                .map(item -> JsonValues.id(path, item))
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private List<Object> array(String path, Object value) {
        Collection<?> items = value instanceof Map<?, ?> single ? List.of(single) : collection(path, value);
        if (kind.most() > 0 && items.size() > kind.most()) {
            throw new IllegalArgumentException("%s has %d objects, and WeCom takes at most %d: send fewer"
                    .formatted(path, items.size(), kind.most()));
        }
        List<Object> checked = new ArrayList<>(items.size());
        for (Object item : items) {
            String itemPath = path + "[" + checked.size() + "]";
            checked.add(inner.check(itemPath, object(itemPath, JsonValues.shallow(itemPath, item))));
        }
        inner.requireDistinctKeys(path, checked);
        return checked;
    }

    private Collection<?> collection(String path, Object value) {
        if (value instanceof Collection<?> items) {
            return items;
        }
        throw wrong(path, value);
    }

    private static Map<?, ?> object(String path, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("%s is %s, but WeCom requires an object".formatted(path, describe(value)));
    }

    private <T> T allowed(String path, T value) {
        if (!kind.values().isEmpty() && !kind.values().contains(String.valueOf(value))) {
            throw wrong(path, value);
        }
        return value;
    }

    private IllegalArgumentException wrong(String path, Object value) {
        return new IllegalArgumentException(
                "%s is %s, but WeCom requires %s".formatted(path, describe(value), kind.wanted()));
    }

    private static String describe(@Nullable Object value) {
        return value instanceof Map<?, ?>
                ? "an object"
                : value instanceof Collection<?> ? "a list" : "\"" + value + "\"";
    }
}
