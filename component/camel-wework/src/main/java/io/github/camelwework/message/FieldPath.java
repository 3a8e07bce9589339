// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import io.github.camelwework.json.JsonValues;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a value where a path of the data file says, and makes the objects on the way. */
final class FieldPath {

    private static final Pattern PAIRS = Pattern.compile("(?<list>[a-z_.]+)\\[(?<key>[a-z_]+),(?<name>[a-z_]+)]");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final String ITEMS = "[]";

    private FieldPath() {}

    static void put(Map<String, Object> object, String path, Object value) {
        Matcher pairs = PAIRS.matcher(path);
        if (pairs.matches()) {
            set(object, pairs.group("list"), objects(path, pairs.group("key"), pairs.group("name"), value));
        } else {
            set(object, path, value);
        }
    }

    private static void set(Map<String, Object> object, String path, Object value) {
        Map<String, Object> parent = object;
        String[] names = DOT.split(path, -1);
        for (String name : Arrays.asList(names).subList(0, names.length - 1)) {
            parent = child(parent, name);
        }
        parent.put(names[names.length - 1], value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        if (!name.endsWith(ITEMS)) {
            return (Map<String, Object>) parent.computeIfAbsent(name, key -> new LinkedHashMap<String, Object>());
        }
        List<Map<String, Object>> items = (List<Map<String, Object>>) parent.computeIfAbsent(
                name.substring(0, name.length() - ITEMS.length()),
                key -> new ArrayList<>(List.of(new LinkedHashMap<String, Object>())));
        return items.get(0);
    }

    /** {@code yes=Agree,no=Refuse}, or a Map, as a list of objects. */
    private static List<Map<String, Object>> objects(String path, String keyField, String nameField, Object given) {
        Object pairs = JsonValues.shallow(path, given);
        Map<Object, Object> byKey = new LinkedHashMap<>();
        if (pairs instanceof Map<?, ?> map) {
            byKey.putAll(map);
        } else {
            for (String pair : JsonValues.raw(path, pairs).split(",", -1)) {
                int equals = pair.indexOf('=');
                if (equals <= 0 || equals == pair.length() - 1) {
                    throw new IllegalArgumentException(
                            "\"%s\" is not a button: write buttons as yes=Agree,no=Refuse".formatted(pair.strip()));
                }
                byKey.put(
                        pair.substring(0, equals).strip(),
                        pair.substring(equals + 1).strip());
            }
        }
        List<Map<String, Object>> objects = new ArrayList<>();
        byKey.forEach((key, name) -> {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put(keyField, JsonValues.id(path, key));
            object.put(nameField, JsonValues.text(path, name));
            objects.add(object);
        });
        return objects;
    }
}
