// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes {@link Fields} that share what is the same: the sets of names, the values of fields that have few, and lists. Not
 * safe for threads.
 */
public final class FieldsPool {

    /** Each member has another value of these, or nearly. */
    private static final Set<String> PERSONAL =
            Set.of("userid", "name", "alias", "mobile", "email", "biz_mail", "telephone", "address");

    private final Map<List<String>, String[]> shapes = new HashMap<>();
    private final Map<Serializable, Serializable> values = new HashMap<>();

    /** Those of a map; a null is left out. */
    public Fields of(Map<String, ?> map) {
        TreeMap<String, Serializable> sorted = new TreeMap<>();
        map.forEach((name, value) -> {
            if (value != null) {
                sorted.put(name, share(name, plain(value)));
            }
        });
        List<String> names = List.copyOf(sorted.keySet());
        String[] shape = shapes.computeIfAbsent(names, key -> key.toArray(String[]::new));
        return new Fields(shape, sorted.values().toArray(Serializable[]::new));
    }

    private Serializable share(String name, Serializable value) {
        if (PERSONAL.contains(name)) {
            return value;
        }
        Serializable shared = values.putIfAbsent(value, value);
        return shared == null ? value : shared;
    }

    /** One form for what is the same in JSON: whole numbers as Long, lists and maps that cannot be changed. */
    private static Serializable plain(Object value) {
        if (value instanceof List<?> list) {
            ArrayList<Serializable> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(plain(element)));
            copy.trimToSize();
            return (Serializable) Collections.unmodifiableList(copy);
        }
        if (value instanceof Map<?, ?> map) {
            TreeMap<String, Serializable> copy = new TreeMap<>();
            map.forEach((name, inner) -> {
                if (inner != null) {
                    copy.put(String.valueOf(name), plain(inner));
                }
            });
            return (Serializable) Collections.unmodifiableMap(copy);
        }
        if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Boolean || value instanceof Number || value instanceof String) {
            return (Serializable) value;
        }
        return String.valueOf(value);
    }
}
