// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.reply;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.json.JsonFields;
import io.github.camelwework.json.JsonValues;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a reply that is an object, whatever class it has. */
final class ReplyForm {

    private static final String REPLY = "the reply";

    private ReplyForm() {}

    /** The fields as they were given; null for what is no object, and so no reply. */
    static @Nullable Map<?, ?> of(Object body) {
        boolean isObject = body instanceof Map<?, ?>
                || body instanceof JsonFields
                || body instanceof Record
                || (body instanceof JsonNode node && node.isObject());
        return isObject && JsonValues.shallow(REPLY, body) instanceof Map<?, ?> fields ? fields : null;
    }

    /**
     * The fields in JSON's own forms, with texts that may be sent.
     *
     * @throws IllegalArgumentException naming a field that has no such form
     */
    static Map<String, Object> plain(Map<?, ?> fields) {
        Map<String, Object> plain = new LinkedHashMap<>();
        fields.forEach((key, value) -> {
            String name = JsonValues.key(REPLY, key);
            Object form = JsonValues.deep(REPLY + "." + name, value);
            if (form != null) {
                plain.put(name, form);
            }
        });
        return plain;
    }
}
