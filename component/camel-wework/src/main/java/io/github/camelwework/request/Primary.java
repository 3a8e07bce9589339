// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import io.github.camelwework.catalog.Operation;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a body of one value means for operations that send no messages. */
final class Primary {

    private Primary() {}

    /**
     * The request's part for the value.
     *
     * @throws IllegalArgumentException when the operation has no parameter that it could mean
     */
    static Map<String, Object> of(Operation operation, Object value) {
        String primary = operation.primary();
        if (primary != null) {
            int dot = primary.indexOf('.');
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put(
                    dot < 0 ? primary : primary.substring(0, dot),
                    dot < 0 ? value : Map.of(primary.substring(dot + 1), value));
            return fields;
        }
        if (operation.parameters().isEmpty() && !operation.takesAnything()) {
            return Map.of();
        }
        throw new IllegalArgumentException("%s has no parameter for a plain body: give a Map or a JSON object%s"
                .formatted(
                        operation.path(),
                        !operation.takesAnything()
                                ? " with "
                                        + OptionNames.list(
                                                operation.parameters().keySet())
                                : ""));
    }
}
