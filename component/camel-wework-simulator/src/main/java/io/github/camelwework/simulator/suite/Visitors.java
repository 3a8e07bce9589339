// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

import static io.github.camelwework.simulator.suite.OwnSuite.required;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.operation.Pseudonym;
import org.jspecify.annotations.Nullable;

/** Who opened a suite's page (docs 91121, 91122, and the old 91711 with its capitals). */
final class Visitors {

    private record Names(String corpId, String userid, String openid) {}

    private static final Names NEW = new Names("corpid", "userid", "openid");
    private static final Names OLD = new Names("CorpId", "UserId", "OpenId");

    private final OwnSuite own;
    private final AuthInfo info;

    Visitors(Suites suites, OwnSuite own) {
        this.own = own;
        this.info = new AuthInfo(suites);
    }

    ApiAnswer info(ApiRequest request) {
        return info(request, NEW);
    }

    ApiAnswer oldInfo(ApiRequest request) {
        return info(request, OLD);
    }

    ApiAnswer detail(ApiRequest request) {
        ExpiringCodes.Found<Visitor> found = own.of(request)
                .userTicket(required(request, "user_ticket", 84015), request.now())
                .orElseThrow(() -> new ApiError(84015, "invalid user_ticket"));
        if (found.expired()) {
            throw new ApiError(84014, "user_ticket expired");
        }
        Visitor visitor = found.meaning();
        Member member = info.member(visitor.corpId(), visitor.id());
        // Third-party apps get the userid in place of the name since 2020.
        return new ApiAnswer.Json(object().put("corpid", visitor.corpId())
                .put("userid", visitor.id())
                .put("name", visitor.id())
                .put("gender", text(member, "gender", "0"))
                .put("avatar", text(member, "avatar", ""))
                .put("qr_code", text(member, "qr_code", "")));
    }

    private ApiAnswer info(ApiRequest request, Names names) {
        Suite suite = own.of(request);
        if (suite.isTemplate()) {
            // Those use auth/getuserinfo with the token of their app.
            throw new ApiError(48002, "api forbidden");
        }
        String code = request.query().getOrDefault("code", "");
        if (code.isEmpty()) {
            throw new ApiError(41008, "missing code");
        }
        Visitor visitor = suite.takeVisit(code, request.now()).orElseThrow(() -> new ApiError(40029, "invalid code"));
        if (visitor.corpId().isEmpty()) {
            return new ApiAnswer.Json(object().put(names.openid(), visitor.id()));
        }
        ObjectNode fields = object().put(names.corpId(), visitor.corpId()).put(names.userid(), visitor.id());
        Member member = info.member(visitor.corpId(), visitor.id());
        if (member != null) {
            fields.put("open_userid", Pseudonym.OPEN_USERID.of(member));
        }
        return new ApiAnswer.Json(fields.put("user_ticket", suite.newUserTicket(visitor, request.now()))
                .put("expires_in", suite.userTicketSeconds()));
    }

    private static String text(@Nullable Member member, String field, String otherwise) {
        String text = member == null ? "" : member.text(field);
        return text.isEmpty() ? otherwise : text;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
