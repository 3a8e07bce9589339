// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Refusal;
import io.github.camelwework.simulator.directory.Visibility;
import java.util.Collection;
import java.util.function.BiFunction;

/** user/simplelist (doc 90200) and user/list (doc 90201): the members of a department, or of its whole tree. */
record ListMembers(Access access) {

    ApiAnswer brief(ApiRequest request) {
        return list(request, MemberView::brief);
    }

    ApiAnswer details(ApiRequest request) {
        return list(request, MemberView::details);
    }

    private ApiAnswer list(ApiRequest request, BiFunction<MemberView, Member, ObjectNode> row) {
        Visibility visibility = access.detailVisibility(request);
        MemberView view = new MemberView(access.directory(), visibility, access.showsPrivateFields(request));
        ObjectNode answer = Answers.object();
        ArrayNode rows = answer.putArray("userlist");
        members(Query.of(request), visibility).forEach(member -> rows.add(row.apply(view, member)));
        return Answers.of(answer);
    }

    private Collection<Member> members(Query query, Visibility visibility) {
        int department = query.integer("department_id", Refusal.DEPARTMENT_MISSING, Refusal.DEPARTMENT_ID);
        Refusal.DEPARTMENT_ID.unless(access.directory().departments().contains(department));
        Refusal.NO_PRIVILEGE.unless(visibility.seesDepartment(department));
        if (!query.flag("fetch_child")) {
            return visibility.membersIn(department);
        }
        Collection<Member> all = visibility.membersBelow(department);
        Refusal.ANSWER_TOO_LARGE.when(
                all.size() > access.directory().settings().limits().listRows());
        return all;
    }
}
