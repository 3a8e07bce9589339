// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

import static io.github.camelwework.simulator.suite.OwnSuite.required;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.api.TokenMint;

/**
 * get_suite_token (doc 90600), get_provider_token (doc 90593) and get_corp_token (doc 90605). The first and the last
 * answer no errcode when all is well, which clients have to take for success.
 */
final class ServiceTokens {

    private final Suites suites;
    private final OwnSuite own;
    private final TokenMint mint;

    ServiceTokens(Suites suites, OwnSuite own, TokenMint mint) {
        this.suites = suites;
        this.own = own;
        this.mint = mint;
    }

    ApiAnswer ofSuite(ApiRequest request) {
        String suiteId = required(request, "suite_id", 41021);
        String secret = required(request, "suite_secret", 41024);
        String ticket = required(request, "suite_ticket", 41023);
        Suite suite = suites.find(suiteId);
        if (suite == null) {
            throw new ApiError(40083, "invalid suite_id");
        }
        if (!suite.secret().equals(secret)) {
            throw new ApiError(40080, "invalid suite_secret");
        }
        if (!suite.takesTicket(ticket)) {
            throw new ApiError(40085, "invalid suite_ticket");
        }
        return new ApiAnswer.Bare(granted("suite_access_token", new Caller(suiteId, 0, TokenKind.SUITE), request));
    }

    ApiAnswer ofProvider(ApiRequest request) {
        String corpId = required(request, "corpid", 41002);
        String secret = required(request, "provider_secret", 41024);
        if (!suites.providerCorpId().equals(corpId)) {
            throw new ApiError(40013, "invalid corpid");
        }
        if (!suites.providerSecret().equals(secret)) {
            throw new ApiError(40001, "invalid provider_secret");
        }
        return new ApiAnswer.Json(granted("provider_access_token", new Caller(corpId, 0, TokenKind.PROVIDER), request));
    }

    ApiAnswer ofCorp(ApiRequest request) {
        if (own.of(request).isTemplate()) {
            // Its permanent code is the app's secret, and belongs to gettoken.
            throw new ApiError(48002, "api forbidden");
        }
        Installation installation = own.installation(request);
        return new ApiAnswer.Bare(granted("access_token", caller(installation), request));
    }

    static Caller caller(Installation installation) {
        return new Caller(
                installation.corpId(),
                installation.app().agentId(),
                installation.app().kind());
    }

    private ObjectNode granted(String field, Caller caller, ApiRequest request) {
        TokenMint.Grant grant = mint.grant(caller, request.now());
        return JsonNodeFactory.instance.objectNode().put(field, grant.token()).put("expires_in", grant.seconds());
    }
}
