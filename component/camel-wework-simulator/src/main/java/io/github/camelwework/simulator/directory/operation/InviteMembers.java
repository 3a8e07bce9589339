// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Reach;
import io.github.camelwework.simulator.directory.Receivers;
import io.github.camelwework.simulator.directory.Refusal;
import java.util.List;

/** batch/invite (doc 90975). Nobody gets an invitation on a desk; who would not is told. */
record InviteMembers(Access access) implements ApiOperation {

    private static final int MAX_USERS = 1000;
    private static final int MAX_GROUPS = 100;

    @Override
    public ApiAnswer answer(ApiRequest request) {
        JsonFields input = new JsonFields(request.json());
        Receivers receivers =
                new Receivers(input.texts("user", Refusal.ARGUMENT_INVALID), ids(input, "party"), ids(input, "tag"));
        Refusal.NOBODY_NAMED.when(receivers.isEmpty());
        Refusal.USERID_LIST_LENGTH.when(receivers.users().size() > MAX_USERS);
        Refusal.TOO_MANY_PARTIES.when(receivers.parties().size() > MAX_GROUPS);
        Refusal.TOO_MANY_TAGS.when(receivers.tags().size() > MAX_GROUPS);
        Reach reach = access.visibility(request).resolve(receivers);
        ObjectNode lists = lists(reach);
        if (!reach.anyValid() && reach.unlicensedUsers().isEmpty()) {
            throw Refusal.NOBODY_REACHED.error(lists);
        }
        return Answers.of(lists.put("errmsg", input.errmsg("ok")));
    }

    private static List<String> ids(JsonFields input, String field) {
        return input.integers(field, Refusal.ARGUMENT_INVALID).stream()
                .map(String::valueOf)
                .toList();
    }

    private static ObjectNode lists(Reach reach) {
        ObjectNode lists = Answers.object();
        lists.set("invaliduser", Answers.array(reach.invalidUsers()));
        lists.set("invalidparty", numbers(reach.invalidParties()));
        lists.set("invalidtag", numbers(reach.invalidTags()));
        return lists;
    }

    private static ArrayNode numbers(List<String> ids) {
        return Answers.numbers(ids.stream().map(Integer::valueOf).toList());
    }
}
