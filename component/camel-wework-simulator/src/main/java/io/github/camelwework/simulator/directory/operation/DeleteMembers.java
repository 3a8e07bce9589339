// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Refusal;
import java.util.List;

/** user/delete (doc 90198) and user/batchdelete (doc 90199), which is all or nothing. */
record DeleteMembers(Directory directory) {

    private static final int MAX_USERS = 200;

    ApiAnswer one(ApiRequest request) {
        String userid = Query.of(request).text("userid", Refusal.USERID_MISSING);
        directory.removeMembers(List.of(userid));
        return Answers.said("deleted");
    }

    ApiAnswer batch(ApiRequest request) {
        JsonFields input = new JsonFields(request.json());
        List<String> userids = input.texts("useridlist", Refusal.USERID_LIST_INVALID);
        Refusal.USERID_LIST_INVALID.when(userids.isEmpty());
        Refusal.USERID_LIST_LENGTH.when(userids.size() > MAX_USERS);
        Refusal.USERID_LIST_INVALID.unless(
                userids.stream().allMatch(userid -> directory.members().find(userid) != null));
        directory.removeMembers(userids);
        return Answers.said("deleted", input);
    }
}
