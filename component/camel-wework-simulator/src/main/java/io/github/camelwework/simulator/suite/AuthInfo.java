// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.suite;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.TokenKind;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.app.VisibleRange;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.operation.Pseudonym;
import io.github.camelwework.simulator.suite.Suites.Customer;
import org.jspecify.annotations.Nullable;

/** What a suite may read about the corp that installed it. */
record AuthInfo(Suites suites) {

    private static final int HEADS = 500;
    private static final int ENTERPRISE = 1;

    ObjectNode corpName(Installation installation) {
        return object().put("corpid", installation.corpId()).put("corp_name", name(installation));
    }

    ObjectNode corp(Installation installation) {
        return corpName(installation)
                .put("corp_type", "verified")
                .put("corp_square_logo_url", "")
                .put("corp_user_max", HEADS)
                .put("corp_full_name", name(installation))
                .put("subject_type", ENTERPRISE)
                .put("corp_wxqrcode", "")
                .put("corp_scale", "")
                .put("corp_industry", "")
                .put("corp_sub_industry", "");
    }

    /** One agent: suites of several apps are of the past. */
    ObjectNode agents(Installation installation) {
        App app = installation.app();
        VisibleRange range = app.range();
        ObjectNode fields = object();
        ObjectNode agent = fields.putArray("agent").addObject();
        agent.put("agentid", app.agentId()).put("name", app.name());
        agent.put("round_logo_url", "").put("square_logo_url", app.profile().logoUrl());
        agent.put("auth_mode", 0).put("is_customized_app", app.kind() == TokenKind.APP);
        ObjectNode privilege = agent.putObject("privilege").put("level", 1);
        ArrayNode parties = privilege.putArray("allow_party");
        range.departments().stream().sorted().forEach(parties::add);
        ArrayNode users = privilege.putArray("allow_user");
        range.users().stream().sorted().forEach(users::add);
        ArrayNode tags = privilege.putArray("allow_tag");
        range.tags().stream().sorted().forEach(tags::add);
        privilege.putArray("extra_party");
        privilege.putArray("extra_user");
        privilege.putArray("extra_tag");
        return fields;
    }

    /** The administrator who installed it. */
    ObjectNode user(Installation installation) {
        ObjectNode fields = object().put("userid", installation.admin());
        Member member = member(installation.corpId(), installation.admin());
        if (member != null) {
            fields.put("open_userid", Pseudonym.OPEN_USERID.of(member));
            fields.put("name", member.name()).put("avatar", member.text("avatar"));
        }
        return fields;
    }

    @Nullable
    Member member(String corpId, String userid) {
        Customer customer = suites.customer(corpId);
        return customer == null ? null : customer.directory().members().find(userid);
    }

    private String name(Installation installation) {
        Customer customer = suites.customer(installation.corpId());
        return customer == null
                ? installation.corpId()
                : customer.directory().departments().require(Department.ROOT).name();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
