// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.reply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A template card under the names that its XML has (doc 90241), from those of its JSON. */
final class CardNames {

    private static final Map<String, String> SPECIAL = Map.of(
            "pagepath", "PagePath",
            "keyname", "KeyName",
            "userid", "UserId",
            "appid", "AppId",
            "checkbox", "CheckBox");

    // These two spell it differently from the others.
    private static final Set<String> WITH_APPID = Set.of("quote_area", "image_text_area");
    private static final String TASK_ID = "task_id";

    private CardNames() {}

    /** The card; its task_id is not part of an update. */
    static Map<String, Object> of(Map<?, ?> card) {
        Map<Object, Object> rest = new LinkedHashMap<>(card);
        rest.remove(TASK_ID);
        return named("", rest);
    }

    private static Map<String, Object> named(String parent, Map<?, ?> fields) {
        Map<String, Object> named = new LinkedHashMap<>();
        fields.forEach(
                (name, value) -> named.put(name(parent, String.valueOf(name)), value(String.valueOf(name), value)));
        return named;
    }

    private static Object value(String name, Object value) {
        if (value instanceof Map<?, ?> inner) {
            return named(name, inner);
        }
        return value instanceof List<?> list
                ? list.stream().map(item -> value(name, item)).toList()
                : value instanceof Boolean yes ? (yes ? 1 : 0) : value;
    }

    private static String name(String parent, String name) {
        if (name.equals("appid") && WITH_APPID.contains(parent)) {
            return "Appid";
        }
        String special = SPECIAL.get(name);
        if (special != null) {
            return special;
        }
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_", -1)) {
            if (!word.isEmpty()) {
                camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return camel.toString();
    }
}
