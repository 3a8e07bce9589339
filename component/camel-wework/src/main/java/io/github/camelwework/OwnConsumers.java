// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import java.util.Map;
import java.util.function.BiFunction;
import org.apache.camel.Consumer;
import org.apache.camel.Processor;

/** The operations that can stand in from(), and what serves them. */
final class OwnConsumers {

    private static final Map<String, BiFunction<WeworkEndpoint, Processor, Consumer>> ALL = Map.of(
            CallbackConsumer.OPERATION, CallbackConsumer::new,
            ChangesConsumer.OPERATION, ChangesConsumer::new);

    private OwnConsumers() {}

    /**
     * What serves the endpoint in from().
     *
     * @throws IllegalArgumentException when its operation only sends
     */
    static Consumer consumer(WeworkEndpoint endpoint, Processor processor) {
        String operation = String.valueOf(endpoint.getConfiguration().getOperation());
        BiFunction<WeworkEndpoint, Processor, Consumer> own = ALL.get(operation);
        if (own == null) {
            throw new IllegalArgumentException(
                    "wework:%s only sends, so it cannot stand in from(): use it in to()".formatted(operation));
        }
        return own.apply(endpoint, processor);
    }
}
