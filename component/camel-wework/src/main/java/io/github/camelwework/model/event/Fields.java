// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields by names of which upper and lower case do not matter: WeCom writes AgentID here and AgentId there. */
final class Fields {

    private Fields() {}

    /** A text; null when there is none. */
    public static @Nullable String text(Map<?, ?> fields, String name) {
        Object exact = fields.get(name);
        Object found = exact == null ? ignoringCase(fields, name) : exact;
        return found == null || found instanceof Map<?, ?> ? null : String.valueOf(found);
    }

    private static @Nullable Object ignoringCase(Map<?, ?> fields, String name) {
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            if (name.equalsIgnoreCase(String.valueOf(field.getKey()))) {
                return field.getValue();
            }
        }
        return null;
    }
}
