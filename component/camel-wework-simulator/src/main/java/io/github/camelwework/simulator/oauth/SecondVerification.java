// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.MemberTrait;
import io.github.camelwework.simulator.directory.Refusal;

/** auth/get_tfa_info and user/tfa_succ (docs 99499, 99500): the corp checks a member itself before it lets it in. */
final class SecondVerification {

    private final SignInCorp corp;

    SecondVerification(SignInCorp corp) {
        this.corp = corp;
    }

    ApiAnswer look(ApiRequest request) {
        String code = new JsonFields(request.json()).textOrEmpty("code");
        Grants.Grant grant = CodeRedemption.redeem(corp.grants(), code, request);
        if (!(grant.person() instanceof Identity.Insider insider)) {
            throw new ApiError(40029, "invalid code");
        }
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("userid", insider.userid());
        fields.put("tfa_code", corp.grants().newVerification(grant, request.now()));
        return new ApiAnswer.Json(fields);
    }

    ApiAnswer succeed(ApiRequest request) {
        JsonFields input = new JsonFields(request.json());
        String userid = input.textOrEmpty("userid");
        Refusal.USERID_MISSING.when(userid.isEmpty());
        String code = input.textOrEmpty("tfa_code");
        Grants.Grant grant = corp.grants().verification(code, request.now()).meaning();
        if (grant == null || !grant.isFor(request.requireCaller()) || !belongsTo(grant, userid)) {
            throw new ApiError(40207, "invalid tfa_code");
        }
        corp.directory().mark(userid, MemberTrait.ACTIVATED);
        corp.grants().endVerification(code, request.now());
        return new ApiAnswer.Json(JsonNodeFactory.instance.objectNode());
    }

    private static boolean belongsTo(Grants.Grant grant, String userid) {
        return grant.person() instanceof Identity.Insider insider
                && Member.key(insider.userid()).equals(Member.key(userid));
    }
}
