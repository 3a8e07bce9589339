// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the fields of a message that are set. */
final class Fields {

    private final Map<String, Object> set = new LinkedHashMap<>();

    Fields with(String name, @Nullable Object value) {
        if (value != null) {
            set.put(name, value);
        }
        return this;
    }

    Map<String, Object> toMap() {
        return set;
    }
}
