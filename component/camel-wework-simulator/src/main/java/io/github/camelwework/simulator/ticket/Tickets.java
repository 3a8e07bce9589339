// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.ticket;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.camelwework.simulator.api.ApiAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Tickets by what they are for: one for two hours, then another. Used with the simulator's lock held. */
final class Tickets {

    private static final Duration LIFE = Duration.ofHours(2);

    private record Ticket(String value, Instant ends) {}

    private final RandomGenerator random;
    private final Map<String, Ticket> current = new HashMap<>();

    Tickets(RandomGenerator random) {
        this.random = random;
    }

    /** The living one with the time that is left, as gettoken answers too. */
    ApiAnswer current(String purpose, Instant now) {
        Ticket ticket =
                current.compute(purpose, (any, old) -> old == null || !now.isBefore(old.ends()) ? fresh(now) : old);
        return new ApiAnswer.Json(JsonNodeFactory.instance
                .objectNode()
                .put("ticket", ticket.value())
                .put(
                        "expires_in",
                        Math.max(1, Duration.between(now, ticket.ends()).toSeconds())));
    }

    private Ticket fresh(Instant now) {
        return new Ticket(
                "sim-token-ticket-%016x%016x%016x".formatted(random.nextLong(), random.nextLong(), random.nextLong()),
                now.plus(LIFE));
    }
}
