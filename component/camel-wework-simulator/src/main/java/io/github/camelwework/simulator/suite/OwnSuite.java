// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;

/** The suite whose token a request carries, and what that suite may touch. */
record OwnSuite(Suites suites) {

    /**
     * The suite.
     *
     * @throws ApiError 40082 when it is gone, 48003 when the body names another, as clients of the first days do
     */
    Suite of(ApiRequest request) {
        String suiteId = request.requireCaller().corpId();
        Suite suite = suites.find(suiteId);
        if (suite == null) {
            throw new ApiError(40082, "invalid suite_access_token");
        }
        String named = request.json().path("suite_id").asText(suiteId);
        if (!named.equals(suiteId)) {
            throw new ApiError(48003, "suite_id does not fit the token");
        }
        return suite;
    }

    /**
     * The suite in the corp that the body names, with the permanent code that it shows.
     *
     * @throws ApiError 41002, 41025 when one is missing, 40013 for a corp that is none, 40084 for a code that is not its
     */
    Installation installation(ApiRequest request) {
        Suite suite = of(request);
        String corpId = required(request, "auth_corpid", 41002);
        String code = required(request, "permanent_code", 41025);
        if (suites.customer(corpId) == null) {
            throw new ApiError(40013, "invalid corpid");
        }
        return suite.installation(corpId)
                .filter(installation -> installation.permanentCode().equals(code))
                .orElseThrow(() -> new ApiError(40084, "invalid permanent_code"));
    }

    static String required(ApiRequest request, String field, int errcode) {
        String value = request.json().path(field).asText("");
        if (value.isEmpty()) {
            throw new ApiError(errcode, "missing " + field);
        }
        return value;
    }
}
