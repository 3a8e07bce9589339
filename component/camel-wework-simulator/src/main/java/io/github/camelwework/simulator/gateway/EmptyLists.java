// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import java.util.List;
import java.util.Map;

/** The lists of an answer that stand empty beside errcode and errmsg when the call is refused. */
final class EmptyLists {

    private static final Map<String, List<String>> BY_PATH = Map.of(
            "getcallbackip", List.of("ip_list"),
            "get_api_domain_ip", List.of("ip_list"),
            "user/get", List.of("department", "order", "is_leader_in_dept", "direct_leader"),
            "user/list_id", List.of("dept_user"),
            "department/list", List.of("department"),
            "department/simplelist", List.of("department_id"),
            "externalcontact/list", List.of("external_userid"),
            "externalcontact/get_follow_user_list", List.of("follow_user"),
            "oa/gettemplatedetail", List.of("template_names"));

    private EmptyLists() {}

    static List<String> of(String path) {
        return BY_PATH.getOrDefault(path, List.of());
    }
}
