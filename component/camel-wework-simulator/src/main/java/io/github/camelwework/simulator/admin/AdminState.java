// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.http.Json;
import java.util.List;
import java.util.TreeMap;

/** Shows the state of the simulator, and resets it. */
final class AdminState {

    private final Simulation simulator;

    AdminState(Simulation simulator) {
        this.simulator = simulator;
    }

    List<AdminOperation> operations() {
        return List.of(
                new AdminOperation("GET /simulator/state", request -> state()),
                new AdminOperation("POST /simulator/reset", request -> {
                    simulator.reset();
                    return state();
                }));
    }

    private ObjectNode state() {
        ObjectNode state = Json.object();
        state.put("baseUrl", simulator.baseUrl());
        state.put("time", simulator.clock().instant().toString());
        simulator.corps().forEach(corp -> state.withArray("corps").add(corp.corpId()));
        state.put("livingTokens", simulator.validTokens());
        state.put("faults", simulator.faults().list().size());
        ObjectNode calls = state.putObject("calls");
        new TreeMap<>(simulator.ledger().counts()).forEach(calls::put);
        return state;
    }
}
