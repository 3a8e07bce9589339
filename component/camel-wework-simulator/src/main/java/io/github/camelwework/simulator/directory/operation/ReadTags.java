// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.Refusal;
import io.github.camelwework.simulator.directory.Tag;
import io.github.camelwework.simulator.directory.Visibility;

/** tag/get (doc 90213) and tag/list (doc 90216): every tag is listed, its content only as far as it is visible. */
record ReadTags(Access access) {

    ApiAnswer get(ApiRequest request) {
        int id = Query.of(request).integer("tagid", Refusal.TAGID_MISSING, Refusal.TAG_UNKNOWN);
        return Answers.of(content(request, id));
    }

    /** A tag with those whom the caller sees. */
    ObjectNode content(ApiRequest request, int id) {
        Tag tag = access.directory().tags().require(id);
        Visibility visibility = access.visibility(request);
        ObjectNode answer = Answers.object().put("tagname", tag.name());
        ArrayNode users = answer.putArray("userlist");
        visibility.visible(tag.users()).forEach(member -> users.addObject()
                .put("userid", member.userid())
                .put("name", member.name()));
        answer.set(
                "partylist",
                Answers.numbers(tag.parties().stream()
                        .filter(visibility::seesDepartment)
                        .sorted()
                        .toList()));
        return answer;
    }

    ApiAnswer list(ApiRequest request) {
        ObjectNode answer = Answers.object();
        ArrayNode rows = answer.putArray("taglist");
        access.directory().tags().all().forEach(tag -> rows.addObject()
                .put("tagid", tag.id())
                .put("tagname", tag.name()));
        return Answers.of(answer);
    }
}
