// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.Apps;

/** The {@code agentid} of a request, which has to be that of the app whose token it carries. */
final class AgentIds {

    private AgentIds() {}

    static void check(RequestFields request, App caller, Apps apps) {
        JsonNode agentid = request.raw("agentid");
        if (agentid.isMissingNode() || agentid.isNull()) {
            throw new ApiError(41011, "missing agentid");
        }
        if (agentid.isTextual()) {
            throw new ApiError(40058, "agentid: expect type `Number`. invalid Request Parameter");
        }
        if (!agentid.canConvertToInt() || !agentid.isIntegralNumber() || apps.find(agentid.intValue()) == null) {
            throw new ApiError(40056, "invalid agentid");
        }
        if (agentid.intValue() != caller.agentId()) {
            throw new ApiError(301002, "not allow operate another agent with this accesstoken");
        }
    }
}
