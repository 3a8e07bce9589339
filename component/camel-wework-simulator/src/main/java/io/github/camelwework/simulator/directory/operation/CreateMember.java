// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiAnswer;
import io.github.camelwework.simulator.api.ApiOperation;
import io.github.camelwework.simulator.api.ApiRequest;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.JsonFields;
import java.util.List;

/** user/create (doc 90195). */
record CreateMember(Directory directory) implements ApiOperation {

    @Override
    public ApiAnswer answer(ApiRequest request) {
        JsonFields input = new JsonFields(request.json());
        Directory.Creation creation = directory.createMember(input);
        ObjectNode answer = Answers.object().put("errmsg", input.errmsg("created"));
        if (!creation.createdDepartments().isEmpty()) {
            answer.set("created_department_list", list(creation.createdDepartments()));
        }
        return Answers.of(answer);
    }

    private static ObjectNode list(List<Department> departments) {
        ObjectNode list = Answers.object();
        ArrayNode rows = list.putArray("department_info");
        departments.forEach(
                department -> rows.addObject().put("name", department.name()).put("id", department.id()));
        return list;
    }
}
