// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.callback.Callbacks;
import io.github.camelwework.simulator.callback.model.Attempt;
import io.github.camelwework.simulator.callback.model.Delivery;
import io.github.camelwework.simulator.http.Json;
import java.time.Duration;
import java.util.List;

/** The callbacks that were pushed, and the answers to them. */
final class AdminDeliveries {

    private static final long DEFAULT_LIMIT = 100;
    private static final long MAX_WAIT = 60_000;

    private final Callbacks callbacks;

    AdminDeliveries(Callbacks callbacks) {
        this.callbacks = callbacks;
    }

    List<AdminOperation> operations() {
        return List.of(
                new AdminOperation("GET /simulator/deliveries", this::list),
                new AdminOperation("DELETE /simulator/deliveries", request -> {
                    callbacks.clear();
                    return list(request);
                }));
    }

    private ObjectNode list(AdminRequest request) {
        long wait = Math.min(request.queryNumber("wait").orElse(0), MAX_WAIT);
        boolean idle = callbacks.awaitIdle(Duration.ofMillis(wait));
        String kind = request.query().get("kind");
        List<Delivery> deliveries = kind == null ? callbacks.deliveries() : callbacks.deliveries(kind);
        long limit = request.queryNumber("limit").orElse(DEFAULT_LIMIT);
        ObjectNode answer = Json.object().put("kept", deliveries.size()).put("idle", idle);
        answer.putArray("deliveries");
        deliveries.stream()
                .skip(Math.max(0, deliveries.size() - limit))
                .forEach(delivery -> answer.withArray("deliveries").add(describe(delivery, request)));
        return answer;
    }

    /** Contents only for this machine: there are tickets and codes among them. */
    private static ObjectNode describe(Delivery delivery, AdminRequest request) {
        ObjectNode fields = Json.object()
                .put("id", delivery.id())
                .put("holder", delivery.holder())
                .put("url", delivery.url().toString())
                .put("time", delivery.firedAt().toString())
                .put("state", delivery.state().name());
        if (request.isFromThisMachine()) {
            fields.set("content", delivery.content());
        }
        fields.putArray("attempts");
        delivery.attempts().forEach(attempt -> fields.withArray("attempts").add(describe(attempt, request)));
        return fields;
    }

    private static ObjectNode describe(Attempt attempt, AdminRequest request) {
        ObjectNode fields = Json.object()
                .put("time", attempt.at().toString())
                .put("status", attempt.status())
                .put("millis", attempt.took().toMillis())
                .put("problem", attempt.problem());
        if (request.isFromThisMachine()) {
            fields.set("reply", attempt.reply());
        }
        return fields;
    }
}
