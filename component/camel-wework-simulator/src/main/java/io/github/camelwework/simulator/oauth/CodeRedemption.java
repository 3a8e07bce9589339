// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;

/** Exchanges a code for the person who signed in. */
final class CodeRedemption {

    private CodeRedemption() {}

    /**
     * Who came with the code, which is used up even when the wrong app brings it.
     *
     * @throws ApiError 41008 without a code, 42003 after five minutes, 40029 for anything else that is no code of the app
     */
    static Grants.Grant redeem(Grants grants, String code, ApiRequest request) {
        if (code.isEmpty()) {
            throw new ApiError(41008, "code missing");
        }
        IssuedCodes.Found<Grants.Grant> found = grants.takeCode(code, request.now());
        if (found.expired()) {
            throw new ApiError(42003, "oauth_code expired");
        }
        Grants.Grant grant = found.meaning();
        if (grant == null || !grant.isFor(request.requireCaller())) {
            throw new ApiError(40029, "invalid code");
        }
        return grant;
    }
}
