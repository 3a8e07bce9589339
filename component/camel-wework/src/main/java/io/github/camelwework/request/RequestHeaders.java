// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.Parameter;
import io.github.camelwework.headers.Headers;
import io.github.camelwework.json.JsonValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;

/**
 * The parameters and options that a message's headers carry. Headers that the operation has no use for are left alone: they
 * may be meant for another endpoint of the route. Those that describe a received event have other names.
 */
final class RequestHeaders {

    private static final String PARAMETERS = Headers.PREFIX + "Parameters";

    /** A header, the endpoint option of the same name, and the operation's parameter that both set, if it has one. */
    private record TypedHeader(String name, String option, Optional<Parameter> parameter) {}

    private final Operation operation;
    private final List<TypedHeader> typed;

    /**
     * Headers for an operation.
     *
     * @param options the names of the endpoint options that have a header
     */
    RequestHeaders(Operation operation, List<String> options) {
        this.operation = operation;
        this.typed = options.stream()
                .map(option -> new TypedHeader(name(option), option, operation.setBy(option)))
                .toList();
    }

    Map<String, Object> parameters(Message message) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (message.getHeader(PARAMETERS) instanceof Map<?, ?> further) {
            further.forEach((name, value) -> put(values, JsonValues.key(PARAMETERS, name), value));
        }
        for (TypedHeader header : typed) {
            Object value = message.getHeader(header.name());
            if (value != null) {
                header.parameter()
                        .ifPresent(parameter -> Values.put(values, parameter.name(), Values.as(parameter, value)));
            }
        }
        return values;
    }

    Map<String, Object> options(Message message) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (TypedHeader header : typed) {
            Object value = message.getHeader(header.name());
            if (value != null) {
                values.put(header.option(), value);
            }
        }
        return values;
    }

    private void put(Map<String, Object> values, String name, @Nullable Object value) {
        Parameter parameter = operation.parameters().get(name);
        if (parameter == null) {
            OptionNames.requireUnknownAllowed(operation, name);
            Values.put(values, name, Values.literal(name, value));
        } else {
            Values.put(values, name, Values.as(parameter, value));
        }
    }

    private static String name(String option) {
        return Headers.PREFIX + option.substring(0, 1).toUpperCase(Locale.ROOT) + option.substring(1);
    }
}
