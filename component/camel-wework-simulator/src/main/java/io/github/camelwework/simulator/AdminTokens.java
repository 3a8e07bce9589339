// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Ends tokens early, as WeCom may at any time. */
final class AdminTokens {

    private final WeworkSimulator simulator;

    AdminTokens(WeworkSimulator simulator) {
        this.simulator = simulator;
    }

    List<AdminOperation> operations() {
        return List.of(new AdminOperation("POST /simulator/tokens/revoke", "ends one token or all", this::revoke));
    }

    private ObjectNode revoke(AdminRequest request) {
        ObjectNode answer = Json.object();
        if (!request.has("agentid")) {
            return answer.put("revoked", simulator.revokeAllTokens());
        }
        SimulatedCorp corp = simulator.corp(request.text("corpid", DemoCorp.CORP_ID));
        boolean lived = simulator.revokeToken(corp.corpId(), request.integer("agentid"));
        return answer.put("revoked", lived ? 1 : 0);
    }
}
