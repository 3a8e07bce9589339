// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Refusal;
import io.github.camelwework.simulator.directory.Visibility;

/** user/get (doc 90196). */
record GetMember(Access access) implements ApiOperation {

    @Override
    public ApiAnswer answer(ApiRequest request) {
        Visibility visibility = access.detailVisibility(request);
        String userid = Query.of(request).text("userid", Refusal.USERID_MISSING);
        Member member = access.directory().members().require(userid);
        Refusal.NO_PRIVILEGE.unless(visibility.sees(member));
        return Answers.of(
                new MemberView(access.directory(), visibility, access.showsPrivateFields(request)).details(member));
    }
}
