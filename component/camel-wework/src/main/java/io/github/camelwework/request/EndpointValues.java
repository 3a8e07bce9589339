// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.Parameter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an endpoint's options say once and for all requests.
 *
 * @param parameters by WeCom's names, in WeCom's types
 * @param options the endpoint's own options by their names, for the fields of a message that have the same
 */
record EndpointValues(Map<String, Object> parameters, Map<String, Object> options) {

    /** Copies in their order: equal requests must be equal bytes, or WeCom's duplicate check would miss the second. */
    EndpointValues {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /**
     * Sorts typed options and those with the prefix {@code param.}.
     *
     * @throws IllegalArgumentException naming what the operation does not know, and the nearest that it does
     */
    static EndpointValues of(Operation operation, Map<String, Object> options, Map<String, Object> prefixed) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        options.forEach((option, value) -> operation
                .setBy(option)
                .ifPresentOrElse(
                        parameter -> Values.put(parameters, parameter.name(), Values.as(parameter, value)),
                        () -> OptionNames.requireUse(operation, option, parameters, value)));
        prefixed.forEach((name, value) -> {
            Parameter parameter = operation.parameters().get(name);
            if (parameter == null) {
                OptionNames.requireUnknownAllowed(operation, name);
                Values.put(parameters, name, Values.literal(name, value));
            } else {
                Values.put(parameters, name, Values.as(parameter, value));
            }
        });
        return new EndpointValues(parameters, options);
    }
}
