// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.Apps;

/** POST message/get_statistics (doc 92369): what each app sent today or yesterday. */
final class GetStatistics implements ApiOperation {

    private final Apps apps;
    private final Statistics statistics;

    GetStatistics(Apps apps, Statistics statistics) {
        this.apps = apps;
        this.statistics = statistics;
    }

    @Override
    public ApiAnswer answer(ApiRequest request) {
        RequestFields fields = RequestFields.of(request.json());
        long daysAgo = fields.number("time_type", 0);
        if (daysAgo < 0 || daysAgo > 1) {
            throw new ApiError(Rules.ILLEGAL, "invalid time_type: 0 is today, 1 yesterday");
        }
        ObjectNode answer = fields.answer();
        ArrayNode lines = answer.putArray("statistics");
        statistics.of((int) daysAgo, request.now()).forEach((agentId, count) -> lines.addObject()
                .put("agentid", agentId)
                .put("app_name", name(agentId))
                .put("count", count));
        return new ApiAnswer.Json(answer);
    }

    private String name(int agentId) {
        App app = apps.find(agentId);
        return app == null ? "" : app.name();
    }
}
