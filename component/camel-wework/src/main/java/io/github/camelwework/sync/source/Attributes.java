// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.json.JsonValues;
import io.github.camelwework.message.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of the corp's own ({@code extattr}); WeCom ignores those whose name its console does not have. */
final class Attributes {

    private static final String FIELD = "extattr";
    private static final String LIST = "attrs";
    private static final int TEXT = 0;
    private static final Size SIZE = new Size(64, Size.Unit.CHARACTERS);
    private static final Form VALUE = TextForm.any();

    private Attributes() {}

    /** An attribute of the text kind, the only one that a cell can hold. */
    static Map<String, Object> text(String name, Object value) {
        try {
            Object plain = JsonValues.shallow("its value", value);
            HiddenCharacters.refuse(plain == null ? "" : plain);
            String text = plain == null ? "" : String.valueOf(VALUE.read(plain));
            requireFit(name, text);
            return Map.of("type", TEXT, "name", name, "text", Map.of("value", text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the attribute " + SafeQuote.name(name) + " " + e.getMessage(), e);
        }
    }

    /** Puts those of cells behind those that the row has as an object. */
    static void join(Map<String, Object> fields, List<Object> attributes) {
        List<Object> all = new ArrayList<>();
        if (fields.get(FIELD) instanceof Map<?, ?> given && given.get(LIST) instanceof Collection<?> items) {
            items.forEach(item -> {
                requireFit(item);
                all.add(item);
            });
        }
        if (!attributes.isEmpty()) {
            all.addAll(attributes);
            fields.put(FIELD, Map.of(LIST, all));
        }
    }

    private static void requireFit(@Nullable Object item) {
        if (item instanceof Map<?, ?> attribute
                && attribute.get("text") instanceof Map<?, ?> text
                && text.get("value") instanceof String value) {
            try {
                requireFit(String.valueOf(attribute.get("name")), value);
            } catch (IllegalArgumentException e) {
                String name = SafeQuote.name(String.valueOf(attribute.get("name")));
                throw new IllegalArgumentException("the attribute " + name + " " + e.getMessage(), e);
            }
        }
    }

    private static void requireFit(String name, String value) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("has no name: give the column one");
        }
        if (!SIZE.fits(value)) {
            throw new IllegalArgumentException("is %s long, and WeCom takes at most %s: shorten it"
                    .formatted(SIZE.describe(value), SIZE.describe()));
        }
    }
}
