// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.camelwework.simulator.api.ApiError;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The card of a passive reply (doc 90241), whose names are those of doc 94888 in camel case, as that page has it. */
final class CardXml {

    /** Names that do not follow the rule. */
    private static final Map<String, String> ODD = Map.of(
            "AppId", "appid",
            "Appid", "appid",
            "PagePath", "pagepath",
            "UserId", "userid",
            "KeyName", "keyname",
            "CheckBox", "checkbox");

    private static final Set<String> NUMBERS = Set.of("type", "style", "mode", "desc_color");
    private static final Set<String> FRACTIONS = Set.of("aspect_ratio");
    private static final Set<String> FLAGS = Set.of("disable", "is_checked");
    private static final String LIST = "_list";

    private CardXml() {}

    static ObjectNode toJson(JsonNode card) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        card.properties().forEach(field -> {
            String name = ODD.getOrDefault(field.getKey(), snake(field.getKey()));
            if (name.endsWith(LIST)) {
                ArrayNode list = json.putArray(name);
                elements(field.getValue()).forEach(each -> list.add(value(name, each)));
            } else {
                json.set(name, value(name, field.getValue()));
            }
        });
        return json;
    }

    /** One element of a name is no list yet where it came from. */
    static Iterable<JsonNode> elements(JsonNode value) {
        return value.isArray() ? value : Set.of(value);
    }

    private static JsonNode value(String name, JsonNode value) {
        if (value.isObject()) {
            return toJson(value);
        }
        String text = value.asText();
        try {
            if (NUMBERS.contains(name)) {
                return LongNode.valueOf(Long.parseLong(text));
            }
            if (FRACTIONS.contains(name)) {
                return DoubleNode.valueOf(Double.parseDouble(text));
            }
        } catch (NumberFormatException e) {
            throw new ApiError(40058, "invalid TemplateCard, " + name + " is no number");
        }
        return FLAGS.contains(name)
                ? BooleanNode.valueOf(text.equals("true") || text.equals("1"))
                : TextNode.valueOf(text);
    }

    private static String snake(String camel) {
        return camel.replaceAll("(?<=.)(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
