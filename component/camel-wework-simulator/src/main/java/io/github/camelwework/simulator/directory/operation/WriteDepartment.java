// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Refusal;

/** department/create (doc 90205), department/update (doc 90206) and department/delete (doc 90207). */
record WriteDepartment(Directory directory) {

    ApiAnswer create(ApiRequest request) {
        JsonFields input = new JsonFields(request.json());
        Department department = directory.addDepartment(new DepartmentFields(input).create(directory.departments()));
        return Answers.of(
                Answers.object().put("errmsg", input.errmsg("created")).put("id", department.id()));
    }

    ApiAnswer update(ApiRequest request) {
        JsonFields input = new JsonFields(request.json());
        directory.updateDepartment(new DepartmentFields(input).update(directory.departments()));
        return Answers.said("updated", input);
    }

    ApiAnswer delete(ApiRequest request) {
        directory.removeDepartment(Query.of(request).integer("id", Refusal.REQUEST_INVALID, Refusal.DEPARTMENT_ID));
        return Answers.said("deleted");
    }
}
