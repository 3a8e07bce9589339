// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Refusal;
import io.github.camelwework.simulator.directory.Visibility;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** batch/userid_to_openuserid and batch/openuserid_to_userid. */
record ConvertOpenUserids(Access access) {

    private static final int MAX_IDS = 1000;

    /** The names of the three lists: what is asked, what is found, what is not. */
    private record Lists(String asked, String found, String invalid) {}

    private static final Lists TO_OPEN = new Lists("userid_list", "open_userid_list", "invalid_userid_list");
    private static final Lists TO_USERID = new Lists("open_userid_list", "userid_list", "invalid_open_userid_list");

    ApiAnswer toOpen(ApiRequest request) {
        return convert(request, TO_OPEN, access.directory().members()::find);
    }

    ApiAnswer toUserid(ApiRequest request) {
        new JsonFields(request.json())
                .requireInteger("source_agentid", Refusal.AGENTID_MISSING, Refusal.ARGUMENT_INVALID);
        return convert(
                request,
                TO_USERID,
                Pseudonym.OPEN_USERID.index(access.directory().members().all())::get);
    }

    private ApiAnswer convert(ApiRequest request, Lists lists, Function<String, @Nullable Member> find) {
        JsonFields input = new JsonFields(request.json());
        List<String> asked = input.texts(lists.asked(), Refusal.ARGUMENT_INVALID);
        Refusal.ARGUMENT_EMPTY.when(asked.isEmpty());
        Refusal.USERID_LIST_LENGTH.when(asked.size() > MAX_IDS);
        ObjectNode answer = Answers.object().put("errmsg", input.errmsg("ok"));
        ArrayNode found = answer.putArray(lists.found());
        ArrayNode invalid = answer.putArray(lists.invalid());
        Visibility visibility = access.visibility(request);
        for (String id : asked) {
            Member member = find.apply(id);
            if (member == null || !visibility.sees(member)) {
                invalid.add(id);
            } else {
                found.addObject().put("userid", member.userid()).put("open_userid", Pseudonym.OPEN_USERID.of(member));
            }
        }
        return Answers.of(answer);
    }
}
