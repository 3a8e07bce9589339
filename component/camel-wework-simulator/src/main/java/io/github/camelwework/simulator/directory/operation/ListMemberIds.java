// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Refusal;
import java.util.List;

/** user/list_id (doc 96067): a row for each member in each department. */
record ListMemberIds(Directory directory) implements ApiOperation {

    private static final long MAX_ROWS = 10_000;

    @Override
    public ApiAnswer answer(ApiRequest request) {
        JsonFields input = new JsonFields(request.json());
        RowCursor cursor = RowCursor.parse(input.textOrEmpty("cursor"));
        Long limit = input.whole("limit");
        Refusal.ARGUMENT_INVALID.when(limit != null && (limit < 1 || limit > MAX_ROWS));
        return page(cursor, limit == null ? MAX_ROWS : limit, input);
    }

    private ApiAnswer page(RowCursor cursor, long limit, JsonFields input) {
        ObjectNode answer = Answers.object().put("errmsg", input.errmsg("ok"));
        answer.put("next_cursor", "");
        ArrayNode rows = answer.putArray("dept_user");
        for (Member member : directory.members().from(cursor.key())) {
            List<Integer> departments = member.departments();
            for (int i = cursor.firstSeatOf(member.key()); i < departments.size(); i++) {
                if (rows.size() == limit) {
                    answer.put("next_cursor", new RowCursor(member.key(), i).format());
                    return Answers.of(answer);
                }
                rows.addObject().put("userid", member.userid()).put("department", departments.get(i));
            }
        }
        return Answers.of(answer);
    }
}
