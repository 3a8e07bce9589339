// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

import static io.github.camelwework.simulator.suite.OwnSuite.required;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.api.TokenMint;
import java.util.Set;

/** From the pre_auth_code to the permanent code, and what a suite may then know (docs 90601 to 90606). */
final class InstallOperations {

    private final OwnSuite own;
    private final AuthInfo info;
    private final TokenMint mint;

    InstallOperations(OwnSuite own, AuthInfo info, TokenMint mint) {
        this.own = own;
        this.info = info;
        this.mint = mint;
    }

    ApiAnswer preAuthCode(ApiRequest request) {
        Suite suite = own.of(request);
        return new ApiAnswer.Json(object().put("pre_auth_code", suite.newPreAuthCode(request.now()))
                .put("expires_in", suite.preAuthSeconds()));
    }

    ApiAnswer sessionInfo(ApiRequest request) {
        Suite suite = own.of(request);
        ExpiringCodes.Found<String> found = suite.preAuthCode(
                        request.json().path("pre_auth_code").asText(""), request.now())
                .orElseThrow(() -> new ApiError(40077, "invalid pre_auth_code"));
        if (found.expired()) {
            throw new ApiError(42007, "pre_auth_code expired");
        }
        if (!Set.of(0, 1).contains(request.json().at("/session_info/auth_type").asInt())) {
            throw new ApiError(40058, "invalid auth_type, 0 or 1");
        }
        return new ApiAnswer.Json(object());
    }

    /** With all that there is to know, and the corp's token as well, unless gettoken has to give that. */
    ApiAnswer permanentCode(ApiRequest request) {
        Installation installation = exchange(request);
        ObjectNode fields = object();
        if (!own.of(request).isTemplate()) {
            TokenMint.Grant grant = mint.grant(ServiceTokens.caller(installation), request.now());
            fields.put("access_token", grant.token()).put("expires_in", grant.seconds());
        }
        fields.put("permanent_code", installation.permanentCode());
        fields.set("auth_corp_info", info.corp(installation));
        fields.set("auth_info", info.agents(installation));
        fields.set("auth_user_info", info.user(installation));
        return new ApiAnswer.Json(fields);
    }

    ApiAnswer permanentCodeAlone(ApiRequest request) {
        Installation installation = exchange(request);
        ObjectNode fields = object().put("permanent_code", installation.permanentCode());
        fields.set("auth_corp_info", info.corpName(installation));
        fields.set("auth_user_info", info.user(installation));
        return new ApiAnswer.Json(fields);
    }

    ApiAnswer authInfo(ApiRequest request) {
        Installation installation = own.installation(request);
        ObjectNode fields = object();
        fields.set("auth_corp_info", info.corp(installation));
        fields.set("auth_info", info.agents(installation));
        return new ApiAnswer.Json(fields);
    }

    ApiAnswer admins(ApiRequest request) {
        Suite suite = own.of(request);
        String corpId = required(request, "auth_corpid", 41002);
        required(request, "agentid", 41011);
        Installation installation = suite.installation(corpId)
                .orElseThrow(() -> new ApiError(48004, "the corp has not authorized the suite"));
        if (installation.app().agentId() != request.json().path("agentid").asInt()) {
            throw new ApiError(40056, "invalid agentid");
        }
        ObjectNode fields = object();
        fields.putArray("admin")
                .add(info.user(installation).remove(Set.of("name", "avatar")).put("auth_type", 1));
        return new ApiAnswer.Json(fields);
    }

    private Installation exchange(ApiRequest request) {
        Suite suite = own.of(request);
        return suite.takeAuthCode(required(request, "auth_code", 41008), request.now())
                .orElseThrow(() -> new ApiError(40078, "invalid auth_code"));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
