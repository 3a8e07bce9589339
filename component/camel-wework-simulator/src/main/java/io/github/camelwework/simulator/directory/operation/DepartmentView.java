// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Visibility;

/** A department as an answer shows it, with those of its leaders whom the caller sees. */
record DepartmentView(Directory directory, Visibility visibility) {

    /** The row of department/simplelist. */
    static ObjectNode brief(Department department) {
        return Answers.object()
                .put("id", department.id())
                .put("parentid", department.parentId())
                .put("order", department.order());
    }

    /** The record of department/list and department/get. */
    ObjectNode details(Department department) {
        ObjectNode record = Answers.object().put("id", department.id()).put("name", department.name());
        record.put("name_en", department.nameEn());
        ArrayNode leaders = record.putArray("department_leader");
        visibility.membersIn(department.id()).stream()
                .filter(member -> leads(member, department.id()))
                .forEach(member -> leaders.add(member.userid()));
        return record.put("parentid", department.parentId()).put("order", department.order());
    }

    private static boolean leads(Member member, int department) {
        int seat = member.departments().indexOf(department);
        return member.field("is_leader_in_dept").path(seat).asInt() == 1;
    }
}
