// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.MemberTrait;
import io.github.camelwework.sync.plan.StrictBook;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What makes a plan stale, and what does not. */
class DirectoryHashTest {

    private final StrictBook book = new StrictBook().department(2, 1, "研发");

    @BeforeEach
    void somebody_who_leads_a_department() {
        book.member(
                "userid",
                "li",
                "name",
                "李",
                "mobile",
                "13900000001",
                "department",
                List.of(2),
                "order",
                List.of(5),
                "is_leader_in_dept",
                List.of(1));
    }

    @Test
    void whoever_begins_to_use_wecom_makes_only_plans_that_manage_mobiles_stale() {
        String before = hash("name");
        String withMobiles = hash("mobile");

        book.directory.mark("li", MemberTrait.ACTIVATED);

        assertThat(hash("name")).isEqualTo(before);
        assertThat(hash("mobile")).isNotEqualTo(withMobiles);
    }

    @Test
    void whoever_is_disabled_makes_every_plan_stale() {
        String before = hash("name");

        update("enable", 0);

        assertThat(hash("name")).isNotEqualTo(before);
    }

    @Test
    void what_steps_write_back_beside_the_departments_makes_every_plan_stale() {
        String before = hash("name");

        update("department", List.of(2), "order", List.of(5), "is_leader_in_dept", List.of(0));
        String withoutLeader = hash("name");
        update("department", List.of(2), "order", List.of(6), "is_leader_in_dept", List.of(0));

        assertThat(withoutLeader).isNotEqualTo(before);
        assertThat(hash("name")).isNotEqualTo(withoutLeader);
    }

    @Test
    void whoever_gets_a_first_mail_makes_plans_stale_that_may_hand_mobiles_over() {
        String before = hash("name");
        String withMobiles = hash("mobile");

        update("email", "li@example.org");
        assertThat(hash("name")).isEqualTo(before);
        assertThat(hash("mobile")).isNotEqualTo(withMobiles);

        String withMail = hash("mobile");
        update("email", "li.er@example.org");
        assertThat(hash("mobile")).isEqualTo(withMail);
    }

    private void update(Object... namesAndValues) {
        var fields = StrictBook.fields(namesAndValues);
        fields.put("userid", "li");
        book.directory.updateMember(new JsonFields(StrictBook.node(fields)));
    }

    private String hash(String field) {
        return DirectoryHash.of(book.target(), List.of(field));
    }
}
