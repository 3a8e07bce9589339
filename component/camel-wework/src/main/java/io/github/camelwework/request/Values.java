// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.camelwework.catalog.Parameter;
import io.github.camelwework.json.Json;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Gives a value the JSON type that WeCom wants, whatever form the user had it in. */
final class Values {

    private static final Pattern SEPARATOR = Pattern.compile("[,|]");

    private Values() {}

    /**
     * The value in the parameter's type.
     *
     * @throws IllegalArgumentException naming the parameter, when the value cannot be that
     */
    static Object as(Parameter parameter, Object value) {
        return switch (parameter.type()) {
            case TEXT -> isScalar(value) ? String.valueOf(value) : value;
            case INT -> wholeNumber(parameter, value);
            case FLAG, ALL -> flag(parameter, value);
            case BOOL -> bool(parameter, value);
            case LIST -> list(value);
            case INTS ->
                list(value).stream().map(item -> wholeNumber(parameter, item)).toList();
            case MENU -> MenuBodies.buttons(value);
            case JSON, CARD -> value instanceof String text ? literal(text) : value;
            case PIPE -> String.join("|", list(value));
        };
    }

    /** For a parameter that the catalogue does not know: a JSON literal is taken as what it says, other text as text. */
    static Object literal(Object value) {
        if (!(value instanceof String text) || text.isBlank() || !startsLikeJson(text.strip())) {
            return value;
        }
        try {
            return Json.value(text);
        } catch (JsonProcessingException e) {
            return value;
        }
    }

    /** Several values in one: a collection, an array, or text with commas or bars between them. */
    static List<String> list(Object value) {
        if (value instanceof Collection<?> collection) {
            return clean(collection.stream().map(String::valueOf).toList());
        }
        if (value instanceof Object[] array) {
            return clean(Arrays.stream(array).map(String::valueOf).toList());
        }
        return clean(List.of(SEPARATOR.split(String.valueOf(value))));
    }

    /** As it stands in a query. */
    static String inQuery(Object value) {
        return value instanceof Collection<?> ? String.join("|", list(value)) : String.valueOf(value);
    }

    private static List<String> clean(List<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
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
        try {
            return parser.apply(String.valueOf(value).strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    parameter.name() + " is \"" + value + "\", but WeCom wants " + wanted(parameter.type()), e);
        }
    }

    private static String wanted(Parameter.Type type) {
        return type == Parameter.Type.INT || type == Parameter.Type.INTS ? "a whole number" : "true or false";
    }
}
