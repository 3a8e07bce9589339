// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelwework.catalog.Parameter;
import io.github.camelwework.json.Json;
import io.github.camelwework.json.JsonValues;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives a value the JSON type that WeCom wants, whatever form the user had it in. */
final class Values {

    private static final Pattern SEPARATOR = Pattern.compile("[,|]");

    private Values() {}

    /**
     * The value in the parameter's type; null for what says nothing, such as an empty Optional.
     *
     * @throws IllegalArgumentException naming the parameter, when the value cannot be that
     */
    static @Nullable Object as(Parameter parameter, @Nullable Object value) {
        String name = parameter.name();
        Object plain = JsonValues.shallow(name, value);
        return plain == null
                ? null
                : switch (parameter.type()) {
                    case TEXT -> isScalar(plain) ? JsonValues.named(name, plain) : JsonValues.deep(name, plain);
                    case INT -> wholeNumber(parameter, plain);
                    case FLAG, ALL -> flag(parameter, plain);
                    case BOOL -> bool(parameter, plain);
                    case LIST -> list(name, plain);
                    case INTS ->
                        list(name, plain).stream()
                                .map(item -> wholeNumber(parameter, item))
                                .toList();
                    case MENU -> MenuBodies.buttons(plain);
                    case JSON -> literal(name, plain);
                    // Its own rules know its fields.
                    case CARD -> plain instanceof Map<?, ?> ? plain : literal(name, plain);
                    case PIPE -> String.join("|", list(name, plain));
                };
    }

    /** Adds what says something. */
    static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /** For a parameter that the catalogue does not know: a JSON literal is taken as what it says, other text as text. */
    static @Nullable Object literal(String name, @Nullable Object value) {
        Object plain = JsonValues.shallow(name, value);
        return JsonValues.deep(name, plain instanceof String text ? parsed(text) : plain);
    }

    /** What a text says as JSON; the text itself when it is none. */
    static Object parsed(String text) {
        if (text.isBlank() || !startsLikeJson(text.strip())) {
            return text;
        }
        try {
            return Json.value(text);
        } catch (JsonProcessingException e) {
            return text;
        }
    }

    /** Several values in one: a collection, an array, or text with commas or bars between them. */
    static List<String> list(String name, Object value) {
        Object plain = JsonValues.shallow(name, value);
        Collection<?> items = plain instanceof Collection<?> collection
                ? collection
                : plain instanceof String text ? Arrays.asList(SEPARATOR.split(text)) : Collections.singleton(plain);
        return items.stream()
                .map(item -> JsonValues.id(name, item))
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    /** As it stands in a query. */
    static String inQuery(String name, Object value) {
        return value instanceof Collection<?> ? String.join("|", list(name, value)) : JsonValues.named(name, value);
    }

    private static boolean isScalar(Object value) {
        return !(value instanceof Map<?, ?>) && !(value instanceof Collection<?>);
    }

    private static boolean startsLikeJson(String text) {
        char first = text.charAt(0);
        return first == '{'
                || first == '['
                || first == '-'
                || Character.isDigit(first)
                || text.equals("true")
                || text.equals("false");
    }

    private static Object wholeNumber(Parameter parameter, Object value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            return value;
        }
        return parse(parameter, value, text -> {
            long number = Long.parseLong(text);
            return number == (int) number ? (Object) (int) number : (Object) number;
        });
    }

    private static Object flag(Parameter parameter, Object value) {
        return parse(parameter, value, text -> switch (text) {
            case "1", "true" -> 1;
            case "0", "false" -> 0;
            default -> throw new IllegalArgumentException(text);
        });
    }

    private static Object bool(Parameter parameter, Object value) {
        return flag(parameter, value).equals(1);
    }

    private static Object parse(Parameter parameter, Object value, Function<String, Object> parser) {
        // What has no text form is named by its class: its own text may be anything.
        String text = JsonValues.raw(parameter.name(), value).strip();
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    parameter.name() + " is \"" + text + "\", but WeCom requires " + wanted(parameter.type()), e);
        }
    }

    private static String wanted(Parameter.Type type) {
        return type == Parameter.Type.INT || type == Parameter.Type.INTS ? "a whole number" : "true or false";
    }
}
