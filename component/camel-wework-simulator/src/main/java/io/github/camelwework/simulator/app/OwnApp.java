// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;

/** The app that a request names, which must be the one whose token it carries: no app acts for another. */
public final class OwnApp {

    private static final String AGENTID = "agentid";

    private OwnApp() {}

    /**
     * The app whose agentid stands in the query.
     *
     * @throws ApiError 41011 when there is none, 40056 when it is no app's, 301002 when it is another's
     */
    public static App inQuery(Apps apps, ApiRequest request) {
        String text = request.query().getOrDefault(AGENTID, "");
        if (text.isEmpty()) {
            throw new ApiError(41011, "missing agentid");
        }
        try {
            return of(apps, request, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw new ApiError(40056, "invalid agentid");
        }
    }

    /**
     * The app whose agentid stands in the body.
     *
     * @throws ApiError 41011 when there is none, 40058 when it is no number, 40056 and 301002 as above
     */
    public static App inBody(Apps apps, ApiRequest request) {
        JsonNode given = request.json().path(AGENTID);
        if (given.isMissingNode()) {
            throw new ApiError(41011, "missing agentid");
        }
        if (!given.canConvertToInt()) {
            throw new ApiError(40058, "agentid type mismatch, expect int");
        }
        return of(apps, request, given.intValue());
    }

    private static App of(Apps apps, ApiRequest request, int agentId) {
        App app = apps.of(request.requireCaller());
        if (apps.find(agentId) == null) {
            throw new ApiError(40056, "invalid agentid");
        }
        if (app.agentId() != agentId) {
            throw new ApiError(301002, "not allow operate another agent with this accesstoken");
        }
        return app;
    }
}
