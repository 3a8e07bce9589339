// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.Parameter;
import io.github.camelwework.message.MenuRules;
import io.github.camelwework.message.MessageRules;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cards and menus that stand in a request as a parameter, rather than as the message itself. */
final class CheckedObjects {

    private CheckedObjects() {}

    /**
     * Checks those of a request.
     *
     * @throws IllegalArgumentException naming the field, what is wrong and the remedy
     */
    static void check(Operation operation, Map<String, Object> fields) {
        for (Parameter parameter : operation.parameters().values()) {
            @Nullable Object value = fields.get(parameter.name());
            if (parameter.type() == Parameter.Type.CARD && value instanceof Map<?, ?> card) {
                fields.put(parameter.name(), MessageRules.of(operation.path()).checkCard(card));
            } else if (parameter.type() == Parameter.Type.MENU && value != null) {
                fields.put(parameter.name(), MenuRules.check(value));
            }
        }
    }
}
