// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import io.github.camelwework.simulator.api.ApiRoute;
import java.util.List;

/** The table of tag/…: apps make tags too, and then only they and the contact-sync assistant change them. */
final class TagRoutes {

    private TagRoutes() {}

    static List<ApiRoute> of(Access access) {
        WriteTag write = new WriteTag(access.directory());
        ChangeTagUsers users = new ChangeTagUsers(access);
        ReadTags read = new ReadTags(access);
        return List.of(
                ApiRoute.post("tag/create", Access.ANY, write::create),
                ApiRoute.post("tag/update", Access.ANY, write::update),
                ApiRoute.get("tag/delete", Access.ANY, write::delete),
                ApiRoute.get("tag/get", Access.ANY, read::get),
                ApiRoute.post("tag/addtagusers", Access.ANY, users::add),
                ApiRoute.post("tag/deltagusers", Access.ANY, users::remove),
                ApiRoute.get("tag/list", Access.ANY, read::list));
    }
}
