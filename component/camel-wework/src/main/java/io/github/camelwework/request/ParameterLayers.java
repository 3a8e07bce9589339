// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Layers of parameters, the later over the earlier. Receivers go together: a layer that names any receiver replaces all
 * of the layers below, so that a body for one person never also reaches the department of the URI.
 */
final class ParameterLayers {

    private final List<String> receivers;
    private final Map<String, Object> merged = new LinkedHashMap<>();

    ParameterLayers(Operation operation) {
        this.receivers = operation.receivers().stream().map(Parameter::name).toList();
    }

    void add(Map<String, Object> layer) {
        if (receivers.stream().anyMatch(layer::containsKey)) {
            merged.keySet().removeAll(receivers);
        }
        merged.putAll(layer);
    }

    Map<String, Object> merged() {
        return merged;
    }
}
