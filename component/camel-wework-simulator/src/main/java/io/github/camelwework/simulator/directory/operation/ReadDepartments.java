// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Refusal;
import io.github.camelwework.simulator.directory.Visibility;
import java.util.List;
import java.util.function.Function;

/** department/list (doc 90208), department/simplelist (doc 95350) and department/get (doc 95351). */
record ReadDepartments(Access access) {

    ApiAnswer list(ApiRequest request) {
        Visibility visibility = access.detailVisibility(request);
        return list(request, visibility, "department", new DepartmentView(access.directory(), visibility)::details);
    }

    /** Tells ids only, so the contact-sync assistant may call it from everywhere. */
    ApiAnswer simpleList(ApiRequest request) {
        return list(request, access.visibility(request), "department_id", DepartmentView::brief);
    }

    ApiAnswer get(ApiRequest request) {
        Visibility visibility = access.detailVisibility(request);
        int id = Query.of(request).integer("id", Refusal.DEPARTMENT_ID, Refusal.DEPARTMENT_ID);
        Department department = access.directory().departments().require(id);
        Refusal.NO_PRIVILEGE.unless(visibility.sees(department));
        ObjectNode answer = Answers.object();
        answer.set("department", new DepartmentView(access.directory(), visibility).details(department));
        return Answers.of(answer);
    }

    private ApiAnswer list(
            ApiRequest request, Visibility visibility, String field, Function<Department, ObjectNode> row) {
        Integer top = Query.of(request).integer("id", Refusal.DEPARTMENT_ID);
        ObjectNode answer = Answers.object();
        ArrayNode rows = answer.putArray(field);
        List<Department> found = top == null ? everything(visibility) : below(top, visibility);
        found.forEach(department -> rows.add(row.apply(department)));
        return Answers.of(answer);
    }

    private List<Department> everything(Visibility visibility) {
        return access.directory().departments().all().stream()
                .filter(visibility::sees)
                .toList();
    }

    private List<Department> below(int top, Visibility visibility) {
        Department department = access.directory().departments().require(top);
        Refusal.NO_PRIVILEGE.unless(visibility.sees(department));
        return access.directory().departments().subtree(top).stream()
                .map(access.directory().departments()::require)
                .toList();
    }
}
