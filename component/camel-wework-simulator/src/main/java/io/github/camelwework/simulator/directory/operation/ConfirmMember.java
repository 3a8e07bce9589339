// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.MemberTrait;
import io.github.camelwework.simulator.directory.Refusal;

/** user/authsucc (doc 90203): the corp has checked who the member is, who is let in. */
record ConfirmMember(Directory directory) implements ApiOperation {

    @Override
    public ApiAnswer answer(ApiRequest request) {
        String userid = Query.of(request).text("userid", Refusal.USERID_MISSING);
        directory.mark(userid, MemberTrait.ACTIVATED);
        return Answers.said("ok");
    }
}
