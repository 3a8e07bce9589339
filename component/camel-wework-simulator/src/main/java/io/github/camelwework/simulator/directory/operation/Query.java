// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.Numbers;
import io.github.camelwework.simulator.directory.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a GET. An empty one counts as absent. */
record Query(Map<String, String> parameters) {

    static Query of(ApiRequest request) {
        return new Query(request.query());
    }

    String text(String name, Refusal missing) {
        String value = parameters.getOrDefault(name, "");
        missing.when(value.isEmpty());
        return value;
    }

    @Nullable
    Integer integer(String name, Refusal wrong) {
        String value = parameters.getOrDefault(name, "");
        if (value.isEmpty()) {
            return null;
        }
        Integer number = Numbers.integer(value);
        if (number == null) {
            throw wrong.error();
        }
        return number;
    }

    int integer(String name, Refusal missing, Refusal wrong) {
        Integer number = integer(name, wrong);
        if (number == null) {
            throw missing.error();
        }
        return number;
    }

    boolean flag(String name) {
        return "1".equals(parameters.get(name));
    }
}
