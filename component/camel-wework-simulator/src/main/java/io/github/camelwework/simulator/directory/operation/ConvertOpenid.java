// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.MemberTrait;
import io.github.camelwework.simulator.directory.Refusal;

/** user/convert_to_openid and user/convert_to_userid (doc 90202). */
record ConvertOpenid(Access access) {

    ApiAnswer toOpenid(ApiRequest request) {
        JsonFields input = new JsonFields(request.json());
        String userid = input.textOrEmpty("userid");
        Refusal.USERID_MISSING.when(userid.isEmpty());
        Member member = access.directory().members().require(userid);
        Refusal.NO_PRIVILEGE.unless(access.visibility(request).sees(member));
        Refusal.NO_WECHAT.unless(member.is(MemberTrait.WECHAT_BOUND));
        ObjectNode answer = Answers.object().put("openid", Pseudonym.OPENID.of(member));
        Long agentId = input.whole("agentid");
        if (agentId != null) {
            answer.put("appid", request.requireCaller().corpId() + "-" + agentId);
        }
        return Answers.of(answer);
    }

    ApiAnswer toUserid(ApiRequest request) {
        String openid = new JsonFields(request.json()).textOrEmpty("openid");
        Member member =
                Pseudonym.OPENID.index(access.directory().members().all()).get(openid);
        if (member == null || !member.is(MemberTrait.WECHAT_BOUND)) {
            throw Refusal.OPENID_INVALID.error();
        }
        Refusal.NO_PRIVILEGE.unless(access.visibility(request).sees(member));
        return Answers.of(Answers.object().put("userid", member.userid()));
    }
}
