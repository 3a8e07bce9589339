// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.oauth;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.directory.Member;

/** auth/getuserinfo (doc 91023) and the older user/getuserinfo: the same, its keys written otherwise. */
final class GetUserInfo {

    private final SignInCorp corp;

    GetUserInfo(SignInCorp corp) {
        this.corp = corp;
    }

    ApiAnswer answer(ApiRequest request) {
        Grants.Grant grant = redeem(request);
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        if (grant.person() instanceof Identity.Insider insider) {
            fields.put("userid", insider.userid());
            ticket(fields, grant, insider, request);
        } else if (grant.person() instanceof Identity.Visitor visitor) {
            visitor(fields, "openid", visitor.outsider());
        }
        return new ApiAnswer.Json(fields);
    }

    ApiAnswer oldAnswer(ApiRequest request) {
        Grants.Grant grant = redeem(request);
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        if (grant.person() instanceof Identity.Insider insider) {
            fields.put("UserId", insider.userid());
            fields.put("DeviceId", "");
            if (ticket(fields, grant, insider, request)) {
                fields.put("expires_in", corp.grants().ticketSeconds());
            }
        } else if (grant.person() instanceof Identity.Visitor visitor) {
            visitor(fields, "OpenId", visitor.outsider());
            fields.put("DeviceId", "");
        }
        return new ApiAnswer.Json(fields);
    }

    private Grants.Grant redeem(ApiRequest request) {
        return CodeRedemption.redeem(corp.grants(), request.query().getOrDefault("code", ""), request);
    }

    private boolean ticket(ObjectNode fields, Grants.Grant grant, Identity.Insider insider, ApiRequest request) {
        Member member = corp.directory().members().find(insider.userid());
        App app = corp.apps().of(request.requireCaller());
        // A member who has left the range since then is not shown either.
        boolean shown = grant.consent() != Consent.NOT_ASKED && member != null && corp.sees(app, member);
        if (shown) {
            fields.put("user_ticket", corp.grants().newTicket(grant, request.now()));
        }
        return shown;
    }

    private void visitor(ObjectNode fields, String openid, Outsider outsider) {
        fields.put(openid, outsider.openid(corp.corpId()));
        if (outsider == Outsider.CUSTOMER) {
            fields.put("external_userid", outsider.externalUserid(corp.corpId()));
        }
    }
}
