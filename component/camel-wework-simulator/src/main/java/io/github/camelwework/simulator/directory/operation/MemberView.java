// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.Visibility;
import java.util.List;

/**
 * A member as an answer shows it (docs 90196, 90200, 90201): only departments and leaders that the caller sees, and the
 * private fields only for those who get them since 2022-06-20.
 */
record MemberView(Directory directory, Visibility visibility, boolean privateFields) {

    private static final List<String> OPEN_TEXTS = List.of("alias", "position", "telephone");
    private static final List<String> PRIVATE_TEXTS =
            List.of("avatar", "thumb_avatar", "mobile", "email", "biz_mail", "qr_code", "address");
    private static final String GENDER = "gender";
    private static final String UNSET_GENDER = "0";
    private static final String MAIL_ALIASES = "biz_mail_alias";

    /** The row of user/simplelist. */
    ObjectNode brief(Member member) {
        ObjectNode row = Answers.object();
        row.put("userid", member.userid()).put("name", member.name());
        row.set("department", Answers.numbers(visibleDepartments(member)));
        return row;
    }

    /** The record of user/get and user/list. */
    ObjectNode details(Member member) {
        ObjectNode record = member.fields();
        record.put("status", member.status());
        OPEN_TEXTS.forEach(field -> fill(record, field, ""));
        keepVisibleDepartments(record, member);
        keepVisibleLeaders(record, member);
        if (!record.has("extattr")) {
            record.putObject("extattr").putArray("attrs");
        }
        if (privateFields) {
            PRIVATE_TEXTS.forEach(field -> fill(record, field, ""));
            fill(record, GENDER, UNSET_GENDER);
        } else {
            record.remove(PRIVATE_TEXTS);
            record.remove(List.of(GENDER, MAIL_ALIASES));
        }
        return record;
    }

    private List<Integer> visibleDepartments(Member member) {
        return member.departments().stream().filter(visibility::seesDepartment).toList();
    }

    private void keepVisibleDepartments(ObjectNode record, Member member) {
        ArrayNode departments = record.putArray("department");
        ArrayNode orders = record.putArray("order");
        ArrayNode leaders = record.putArray("is_leader_in_dept");
        List<Integer> all = member.departments();
        for (int i = 0; i < all.size(); i++) {
            if (visibility.seesDepartment(all.get(i))) {
                departments.add(all.get(i));
                orders.add(member.field("order").path(i));
                leaders.add(member.field("is_leader_in_dept").path(i));
            }
        }
        if (!visibility.seesDepartment(record.path("main_department").asInt())) {
            record.remove("main_department");
        }
    }

    private void keepVisibleLeaders(ObjectNode record, Member member) {
        ArrayNode visible = record.putArray("direct_leader");
        member.field("direct_leader").forEach(userid -> {
            Member leader = directory.members().find(userid.asText());
            if (leader != null && visibility.sees(leader)) {
                visible.add(leader.userid());
            }
        });
    }

    private static void fill(ObjectNode record, String field, String value) {
        if (!record.has(field)) {
            record.put(field, value);
        }
    }
}
