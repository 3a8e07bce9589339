// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import io.github.camelwework.json.JsonValues;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules for the fields of one object. Fields without a rule pass, so that what WeCom adds tomorrow works today.
 *
 * @param fields by name, in the data's order
 */
record ObjectRules(Map<String, FieldRule> fields) {

    static final ObjectRules NONE = new ObjectRules(Map.of());

    /**
     * A copy of the object with each value in WeCom's type.
     *
     * @throws IllegalArgumentException naming the field, what is wrong and the remedy
     */
    Map<String, Object> check(String path, Map<?, ?> object) {
        Map<String, Object> checked = new LinkedHashMap<>(object.size() * 2);
        object.forEach((key, value) -> {
            String name = JsonValues.key(path, key);
            FieldRule rule = fields.get(name);
            Object plain = rule == null
                    ? JsonValues.deep(path + "." + name, value)
                    : JsonValues.shallow(path + "." + name, value);
            if (plain != null) {
                checked.put(name, rule == null ? plain : rule.check(path + "." + name, plain));
            }
        });
        for (FieldRule rule : fields.values()) {
            String absent = rule.kind().absent();
            if (absent != null && !checked.containsKey(rule.name())) {
                checked.put(rule.name(), rule.check(path + "." + rule.name(), absent));
            }
        }
        fields.values().forEach(rule -> require(path + "." + rule.name(), rule, checked));
        return checked;
    }

    void requireDistinctKeys(String path, List<Object> objects) {
        for (FieldRule rule : fields.values()) {
            if (rule.kind().type() == Kind.Type.KEY) {
                Set<Object> seen = new HashSet<>();
                for (Object object : objects) {
                    Object key = object instanceof Map<?, ?> map ? map.get(rule.name()) : null;
                    if (key != null && !seen.add(key)) {
                        throw new IllegalArgumentException("%s has two objects with the %s \"%s\": give each its own"
                                .formatted(path, rule.name(), key));
                    }
                }
            }
        }
    }

    private static void require(String path, FieldRule rule, Map<String, Object> object) {
        Object value = object.get(rule.name());
        boolean missing = value == null;
        if ((value == null || isEmpty(rule.kind(), value)) && rule.need().holds(object)) {
            throw new IllegalArgumentException("%s is %s%s: set it"
                    .formatted(path, missing ? "missing" : "empty", rule.need().because()));
        }
    }

    private static boolean isEmpty(Kind kind, Object value) {
        return value instanceof Collection<?> items
                ? items.isEmpty()
                : kind.type() != Kind.Type.LABEL && !Need.isSet(value);
    }
}
