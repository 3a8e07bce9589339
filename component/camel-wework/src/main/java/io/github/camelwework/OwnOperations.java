// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.data.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.camel.Producer;

/** The operations that WeCom does not have: what they make, they make here, of what the component knows. */
final class OwnOperations {

    /**
     * One of them.
     *
     * @param options those of its endpoint that mean something to it
     */
    private record Own(List<String> options, BiFunction<WeworkEndpoint, Map<String, Object>, Producer> producer) {}

    private static final Map<String, Own> ALL = Map.of(
            AuthorizeProducer.OPERATION,
            new Own(List.of("redirectUri", "state", "scope", "loginType", "lang"), AuthorizeProducer::new),
            SignatureProducer.OPERATION,
            new Own(List.of("url", "ticketType"), SignatureProducer::new),
            TokenProducer.OPERATION,
            new Own(List.of(), (endpoint, options) -> new TokenProducer(endpoint)),
            SyncProducer.OPERATION,
            new Own(List.of(), (endpoint, options) -> new SyncProducer(endpoint)),
            SnapshotProducer.OPERATION,
            new Own(List.of(), (endpoint, options) -> new SnapshotProducer(endpoint)));

    private OwnOperations() {}

    /**
     * What serves the endpoint if its operation is one of them.
     *
     * @throws IllegalArgumentException naming an option that the operation has no use for
     */
    static Optional<Producer> producer(WeworkEndpoint endpoint) {
        String operation = String.valueOf(endpoint.getConfiguration().getOperation());
        if (EndpointKind.of(operation).receives()) {
            throw new IllegalArgumentException(
                    "wework:%s only receives, so it cannot stand in to(): use it in from()".formatted(operation));
        }
        Own own = ALL.get(operation);
        if (own == null) {
            return Optional.empty();
        }
        Map<String, Object> set = TypedOption.setIn(endpoint.getConfiguration());
        requireUse(operation, own.options(), set.keySet());
        requireUse(operation, own.options(), endpoint.getParameters().keySet());
        return Optional.of(own.producer().apply(endpoint, set));
    }

    private static void requireUse(String operation, List<String> known, Collection<String> given) {
        for (String option : given) {
            if (!known.contains(option)) {
                throw new IllegalArgumentException("wework:%s has no use for the option %s%s: take it out"
                        .formatted(operation, option, Nearest.suggestion(option, known)));
            }
        }
    }
}
