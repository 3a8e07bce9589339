// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.http.Json;
import java.time.Duration;
import java.util.List;

/** Shows and moves the simulator's time. */
final class AdminClock {

    private final Simulation.Time clock;

    AdminClock(Simulation.Time clock) {
        this.clock = clock;
    }

    List<AdminOperation> operations() {
        return List.of(
                new AdminOperation("GET /simulator/clock", request -> describe()),
                new AdminOperation("POST /simulator/clock", this::turn));
    }

    private ObjectNode turn(AdminRequest request) {
        if (!request.has("seconds") && !request.has("frozen")) {
            throw new AdminError(
                    400,
                    "The fields \"seconds\" and \"frozen\" are both missing.",
                    "Send {\"seconds\": 7200} to move ahead.");
        }
        if (request.has("frozen")) {
            if (request.flag("frozen")) {
                clock.freeze();
            } else {
                clock.unfreeze();
            }
        }
        clock.advance(Duration.ofSeconds(request.number("seconds", 0)));
        return describe();
    }

    private ObjectNode describe() {
        ObjectNode fields = Json.object();
        fields.put("time", clock.instant().toString());
        fields.put("frozen", clock.isFrozen());
        return fields;
    }
}
