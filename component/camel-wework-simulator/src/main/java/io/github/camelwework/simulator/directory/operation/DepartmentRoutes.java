// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiRoute;
import java.util.List;

/** The table of department/…: writes are the contact-sync assistant's alone. */
final class DepartmentRoutes {

    private DepartmentRoutes() {}

    static List<ApiRoute> of(Access access) {
        WriteDepartment write = new WriteDepartment(access.directory());
        ReadDepartments read = new ReadDepartments(access);
        return List.of(
                ApiRoute.post("department/create", Access.CONTACT, write::create),
                ApiRoute.post("department/update", Access.CONTACT, write::update),
                ApiRoute.get("department/delete", Access.CONTACT, write::delete),
                ApiRoute.get("department/list", Access.ANY, read::list),
                ApiRoute.get("department/simplelist", Access.ANY, read::simpleList),
                ApiRoute.get("department/get", Access.ANY, read::get));
    }
}
