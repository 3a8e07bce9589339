// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.model.Department;
import io.github.camelwework.model.Member;
import io.github.camelwework.model.Model;
import io.github.camelwework.model.Tag;
import io.github.camelwework.testing.Wecom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContactModelTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @Test
    void a_member_goes_both_ways() {
        Member maria = Member.builder()
                .userid("maria")
                .name("Maria Müller")
                .mobile("+49 151 00000000")
                .department(List.of(2))
                .extattr(Map.of("attrs", List.of(Map.of("type", 0, "name", "room", "text", Map.of("value", "402")))))
                .with("mood", "calm")
                .build();

        wecom.answer("wework:user/create", maria);

        assertThat(wecom.ledger().calls("user/create").get(0).text())
                .contains("\"mood\":\"calm\"")
                .doesNotContain("to_invite");
        Member read = wecom.call("wework:user/get", "maria").getMessage().getBody(Member.class);
        assertThat(read.name()).isEqualTo("Maria Müller");
        assertThat(read.department()).containsExactly(2);
        assertThat(read.more()).containsKey("errcode");
    }

    @Test
    void what_is_not_set_is_not_sent_and_what_is_empty_clears() {
        assertThat(Member.builder().userid("u").directLeader(List.of()).build().fields())
                .isEqualTo(Map.of("userid", "u", "direct_leader", List.of()));
    }

    @Test
    void a_department_and_a_tag_go_both_ways() {
        wecom.answer(
                "wework:department/create",
                Department.builder().id(77L).name("Night shift").parentid(1L).build());
        wecom.answer("wework:tag/create", Tag.named("on call"));

        assertThat(wecom.call("wework:department/get", 77).getMessage().getBody(Department.class))
                .returns("Night shift", Department::name)
                .returns(1L, Department::parentid);
        Tag tag = wecom.call("wework:tag/get", 1).getMessage().getBody(Tag.class);
        assertThat(tag.userlist()).isNotEmpty().allSatisfy(member -> assertThat(member.userid())
                .isNotBlank());
    }

    @Test
    void answers_of_another_age_are_read_all_the_same() {
        Member member = Model.read(
                Map.of("userid", "u", "department", 1, "gender", 1, "enable", "1", "order", List.of("7")),
                Member.class);

        assertThat(member.department()).containsExactly(1);
        assertThat(member.gender()).isEqualTo("1");
        assertThat(member.enable()).isEqualTo(1);
        assertThat(member.order()).containsExactly(7L);
    }
}
