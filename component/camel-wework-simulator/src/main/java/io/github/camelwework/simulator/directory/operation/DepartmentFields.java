// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.DepartmentName;
import io.github.camelwework.simulator.directory.Departments;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.Refusal;

/** The department that a body of department/create or department/update describes. */
record DepartmentFields(JsonFields input) {

    private static final long MAX_ORDER = 0xFFFF_FFFFL;

    Department create(Departments departments) {
        Refusal.DEPARTMENT_NAME_LENGTH.unless(input.has("name"));
        checkNames();
        int parentId = input.requireInteger("parentid", Refusal.PARENT_UNKNOWN, Refusal.PARENT_UNKNOWN);
        Integer id = input.integer("id", Refusal.DEPARTMENT_ID);
        Department blank = new Department(id == null ? departments.nextId() : id, parentId, "");
        return withFields(blank);
    }

    Department update(Departments departments) {
        Department before = departments.requireForUpdate(
                input.requireInteger("id", Refusal.DEPARTMENT_UNKNOWN, Refusal.DEPARTMENT_UNKNOWN));
        checkNames();
        Integer parentId = input.integer("parentid", Refusal.PARENT_ID);
        return withFields(new Department(
                before.id(),
                parentId == null ? before.parentId() : parentId,
                before.name(),
                before.nameEn(),
                before.order()));
    }

    /** WeCom looks at the names before the parent. */
    private void checkNames() {
        if (input.has("name")) {
            DepartmentName.check(input.textOrEmpty("name"));
        }
        if (input.has("name_en")) {
            Refusal.DEPARTMENT_NAME_LENGTH.when(input.textOrEmpty("name_en").isEmpty());
            DepartmentName.checkEnglish(input.textOrEmpty("name_en"));
        }
    }

    /** A field that is left out stays as it is. */
    private Department withFields(Department base) {
        String name = input.text("name");
        String nameEn = input.text("name_en");
        Long order = input.whole("order");
        Refusal.ARGUMENT_INVALID.when(order != null && (order < 0 || order > MAX_ORDER));
        return new Department(
                base.id(),
                base.parentId(),
                name == null ? base.name() : name,
                nameEn == null ? base.nameEn() : nameEn,
                order == null ? base.order() : order);
    }
}
