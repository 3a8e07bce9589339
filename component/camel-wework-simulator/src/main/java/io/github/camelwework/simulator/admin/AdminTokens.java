// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.http.Json;
import java.util.List;

/** Ends tokens early, as WeCom may at any time. */
final class AdminTokens {

    private final Simulation simulator;

    AdminTokens(Simulation simulator) {
        this.simulator = simulator;
    }

    List<AdminOperation> operations() {
        return List.of(new AdminOperation("POST /simulator/tokens/revoke", this::revoke));
    }

    private ObjectNode revoke(AdminRequest request) {
        ObjectNode answer = Json.object();
        if (!request.has("agentid")) {
            return answer.put("revoked", simulator.revokeAllTokens());
        }
        Simulation.Corp corp = request.corp(simulator);
        boolean lived = simulator.revokeToken(corp.corpId(), request.integer("agentid"));
        return answer.put("revoked", lived ? 1 : 0);
    }
}
