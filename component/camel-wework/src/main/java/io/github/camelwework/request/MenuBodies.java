// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.json.Yaml;
import java.util.Map;

/** The forms in which people have a menu: its buttons or the whole of it, as objects or as text. */
final class MenuBodies {

    private static final String BUTTON = "button";

    private MenuBodies() {}

    /**
     * The buttons.
     *
     * @throws IllegalArgumentException when text is neither JSON nor YAML
     */
    static Object buttons(Object value) {
        Object read = value instanceof String text ? read(text) : value;
        Object inner = read instanceof Map<?, ?> whole ? whole.get(BUTTON) : null;
        return inner == null ? read : inner;
    }

    private static Object read(String text) {
        Object json = Values.parsed(text);
        return json instanceof String ? Yaml.value(text) : json;
    }
}
