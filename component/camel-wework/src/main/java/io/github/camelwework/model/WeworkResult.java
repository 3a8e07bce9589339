// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * WeCom's answer as it came, in WeCom's field names and order. A plain Map to Simple ({@code ${body[msgid]}}) and to any
 * data format; Camel also converts it to String (JSON), JsonNode and the records of this package. Not thread-safe.
 */
public final class WeworkResult extends AbstractMap<String, @Nullable Object> implements Serializable {

    // No subclass of HashMap: Camel takes a converter from a subclass for one from the class, and would give it any
    // HashMap.

    private static final long serialVersionUID = 2L;

    private final LinkedHashMap<String, @Nullable Object> fields;

    /** An empty answer. */
    public WeworkResult() {
        fields = new LinkedHashMap<>();
    }

    /** An answer of these fields. */
    public WeworkResult(Map<String, ?> fields) {
        this.fields = new LinkedHashMap<>(fields);
    }

    @Override
    public int size() {
        return fields.size();
    }

    @Override
    public boolean containsKey(Object name) {
        return fields.containsKey(name);
    }

    @Override
    public @Nullable Object get(Object name) {
        return fields.get(name);
    }

    @Override
    public @Nullable Object put(String name, @Nullable Object value) {
        return fields.put(name, value);
    }

    @Override
    public @Nullable Object remove(Object name) {
        return fields.remove(name);
    }

    @Override
    public void clear() {
        fields.clear();
    }

    @Override
    public Set<Map.Entry<String, @Nullable Object>> entrySet() {
        return fields.entrySet();
    }
}
