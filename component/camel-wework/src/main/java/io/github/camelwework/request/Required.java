// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether all is there without which WeCom refuses a call. */
final class Required {

    private Required() {}

    static void check(Operation operation, Map<String, Object> fields, ReceiverSource source) {
        for (Parameter parameter : operation.parameters().values()) {
            if (parameter.required() && isEmpty(fields.get(parameter.name()))) {
                throw new IllegalArgumentException("%s is missing: %s"
                        .formatted(parameter.name(), source.remedy(parameter, ways(operation, parameter))));
            }
        }
        List<Parameter> receivers = operation.receivers();
        if (!receivers.isEmpty()
                && !isForAll(operation, fields)
                && receivers.stream().allMatch(receiver -> isEmpty(fields.get(receiver.name())))) {
            throw new IllegalArgumentException("there is no receiver: " + source.remedyForNone());
        }
    }

    private static boolean isForAll(Operation operation, Map<String, Object> fields) {
        return operation.parameters().values().stream()
                .anyMatch(parameter -> parameter.type() == Parameter.Type.ALL
                        && Integer.valueOf(1).equals(fields.get(parameter.name())));
    }

    private static String ways(Operation operation, Parameter parameter) {
        String body = parameter.name().equals(operation.primary()) ? "the body, " : "";
        return body + "the option or header for " + parameter.setAs() + ", or a field of the body";
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof Collection<?> collection && collection.isEmpty());
    }
}
