// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Refusal;
import java.util.List;

/** auth/getuserdetail (doc 95833): what a member consented to show. The ticket can be used again while it lives. */
record MemberDetails(SignInCorp corp) implements ApiOperation {

    private static final List<String> DETAILS = List.of("avatar", "qr_code", "mobile", "email", "biz_mail", "address");
    private static final String UNKNOWN_GENDER = "0";

    @Override
    public ApiAnswer answer(ApiRequest request) {
        Grants.Grant grant = grant(request);
        if (!(grant.person() instanceof Identity.Insider insider)) {
            throw new ApiError(84015, "invalid user_ticket");
        }
        Member member = corp.directory().members().require(insider.userid());
        Refusal.NO_PRIVILEGE.unless(corp.sees(corp.apps().of(request.requireCaller()), member));
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.put("userid", member.userid());
        if (grant.consent() == Consent.GIVEN) {
            fields.put("gender", member.text("gender").isEmpty() ? UNKNOWN_GENDER : member.text("gender"));
            DETAILS.forEach(field -> fields.put(field, member.text(field)));
        } else {
            fields.put("gender", UNKNOWN_GENDER);
            fields.put("avatar", "");
        }
        return new ApiAnswer.Json(fields);
    }

    private Grants.Grant grant(ApiRequest request) {
        String ticket = new JsonFields(request.json()).textOrEmpty("user_ticket");
        IssuedCodes.Found<Grants.Grant> found = corp.grants().ticket(ticket, request.now());
        if (found.expired()) {
            throw new ApiError(84014, "user_ticket expired");
        }
        Grants.Grant grant = found.meaning();
        if (grant == null || !grant.isFor(request.requireCaller())) {
            throw new ApiError(84015, "invalid user_ticket");
        }
        return grant;
    }
}
