// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateMemberTest {

    private final Directory directory = new Directory("公司");

    @BeforeEach
    void people() {
        directory.addDepartment(2, 1, "研发");
        directory.addDepartment(3, 1, "销售");
        directory.createMember(Errcode.fields("{'userid':'LiSi','name':'李四','mobile':'13800000000','alias':'小李',"
                + "'department':[2,3],'order':[5,6],'is_leader_in_dept':[1,0],'main_department':3}"));
        directory.addMember(Errcode.json("{'userid':'bob','name':'Bob','mobile':'13800000001','email':'bob@a.example',"
                + "'biz_mail':'bob@mail.a.example','department':[1]}"));
    }

    @Test
    void field_that_is_left_out_is_not_changed() {
        directory.updateMember(Errcode.fields("{'userid':'lisi','position':'总监'}"));

        Member member = directory.members().require("LISI");
        assertThat(member.userid()).isEqualTo("LiSi");
        assertThat(member.text("position")).isEqualTo("总监");
        assertThat(member.text("alias")).isEqualTo("小李");
        assertThat(member.departments()).containsExactly(2, 3);
    }

    @Test
    void empty_text_clears_the_field() {
        update("'alias':''");

        assertThat(directory.members().require("lisi").text("alias")).isEmpty();
    }

    @Test
    void departments_are_replaced_whole_and_keep_what_is_known_of_them() {
        update("'department':[3,1]");

        Member member = directory.members().require("lisi");
        assertThat(member.departments()).containsExactly(3, 1);
        assertThat(member.field("order")).hasToString("[6,0]");
        assertThat(member.field("main_department").intValue()).isEqualTo(3);
        assertThat(directory.members().keysIn(2)).isEmpty();
        assertThat(directory.members().keysIn(1)).containsExactly("bob", "lisi");
    }

    @Test
    void main_department_that_is_left_gives_way_to_the_first() {
        update("'department':[1,2]");

        assertThat(directory.members().require("lisi").field("main_department").intValue())
                .isEqualTo(1);
    }

    @Test
    void order_and_leadership_count_only_together_with_departments() {
        update("'order':[9,9],'is_leader_in_dept':[0,0]");

        assertThat(directory.members().require("lisi").field("order")).hasToString("[5,6]");
    }

    @Test
    void main_department_can_change_alone() {
        update("'main_department':2");

        assertThat(directory.members().require("lisi").field("main_department").intValue())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'name':''; 60112",
                "'mobile':'13800000001'; 60104",
                "'mobile':''; 60129",
                "'mobile':'','email':'lisi@a.example'; 0",
                "'mobile':'','email':'nonsense'; 60141",
                "'email':'nonsense'; 60105",
                "'email':'bob@a.example'; 60106",
                "'biz_mail':'bob@mail.a.example'; 60145",
                "'department':[]; 40066",
                "'department':[77]; 60123",
                "'department':[0]; 60123",
                "'department':['2']; 41019",
                "'department':[2],'order':[1,2]; 60132",
                "'main_department':1; 60123",
                "'direct_leader':['nobody']; 60111",
                "'new_userid':'lisi2'; 301036",
                "'new_userid':'LiSi'; 0"
            })
    void each_wrong_field_has_its_errcode_and_changes_nothing(String change, int errcode) {
        Member before = directory.members().require("lisi");

        assertThat(Errcode.of(() -> update(change))).isEqualTo(errcode);
        if (errcode != 0) {
            assertThat(directory.members().require("lisi")).isSameAs(before);
        }
    }

    @Test
    void unknown_member_answers_60111_and_none_41009() {
        assertThat(Errcode.of(() -> directory.updateMember(Errcode.fields("{'userid':'nobody'}"))))
                .isEqualTo(60111);
        assertThat(Errcode.of(() -> directory.updateMember(Errcode.fields("{'name':'x'}"))))
                .isEqualTo(41009);
    }

    @Test
    void mobile_of_an_activated_member_is_ignored_in_silence() {
        directory.updateMember(Errcode.fields("{'userid':'bob','mobile':'13911111111','position':'x'}"));

        assertThat(directory.members().require("bob").text("mobile")).isEqualTo("13800000001");
        assertThat(directory.members().require("bob").text("position")).isEqualTo("x");
    }

    @Test
    void mobile_of_a_member_who_never_logged_in_changes() {
        update("'mobile':'13911111111'");

        assertThat(directory.members().findBy(UniqueField.MOBILE, "+86 13911111111"))
                .isSameAs(directory.members().require("lisi"));
        assertThat(directory.members().findBy(UniqueField.MOBILE, "13800000000"))
                .isNull();
    }

    @Test
    void corporate_mail_given_by_hand_cannot_change() {
        assertThat(Errcode.of(() ->
                        directory.updateMember(Errcode.fields("{'userid':'bob','biz_mail':'robert@mail.a.example'}"))))
                .isEqualTo(60144);
    }

    @Test
    void corporate_mail_of_the_system_changes_once() {
        directory.mark("bob", MemberTrait.ASSIGNED_BIZ_MAIL);

        directory.updateMember(Errcode.fields("{'userid':'bob','biz_mail':'robert@mail.a.example'}"));

        assertThat(directory.members().require("bob").text("biz_mail")).isEqualTo("robert@mail.a.example");
        assertThat(Errcode.of(() ->
                        directory.updateMember(Errcode.fields("{'userid':'bob','biz_mail':'bob@mail.a.example'}"))))
                .isEqualTo(60144);
    }

    @Test
    void userid_of_the_system_changes_once_and_the_tags_follow() {
        directory.mark("lisi", MemberTrait.GENERATED_USERID);
        directory.addTag(new Tag(1, "值班", 0, Set.of("lisi"), Set.of()));

        update("'new_userid':'Li4'");

        assertThat(directory.members().find("lisi")).isNull();
        assertThat(directory.members().require("li4").userid()).isEqualTo("Li4");
        assertThat(directory.tags().require(1).users()).containsExactly("li4");
        assertThat(Errcode.of(() -> directory.updateMember(Errcode.fields("{'userid':'li4','new_userid':'li5'}"))))
                .isEqualTo(301036);
    }

    @ParameterizedTest
    @CsvSource({"BOB, 60102", "李四, 40003"})
    void new_userid_has_to_be_free_and_well_formed(String newUserid, int errcode) {
        directory.mark("lisi", MemberTrait.GENERATED_USERID);

        assertThat(Errcode.of(() -> update("'new_userid':'" + newUserid + "'"))).isEqualTo(errcode);
    }

    @Test
    void enabling_brings_back_the_status_from_before() {
        directory.updateMember(Errcode.fields("{'userid':'bob','enable':0}"));
        int disabled = directory.members().require("bob").status();
        directory.updateMember(Errcode.fields("{'userid':'bob','enable':1}"));

        assertThat(disabled).isEqualTo(2);
        assertThat(directory.members().require("bob").status()).isEqualTo(1);
    }

    @Test
    void member_who_left_has_status_5() {
        assertThat(directory.mark("bob", MemberTrait.LEFT).status()).isEqualTo(5);
        assertThat(directory.unmark("bob", MemberTrait.LEFT).status()).isEqualTo(1);
    }

    @Test
    void deleting_is_all_or_nothing_and_the_creator_stays() {
        directory.mark("bob", MemberTrait.CREATOR);

        assertThat(Errcode.of(() -> directory.removeMembers(List.of("lisi", "bob"))))
                .isEqualTo(301005);
        assertThat(Errcode.of(() -> directory.removeMembers(List.of("lisi", "nobody"))))
                .isEqualTo(60111);
        assertThat(directory.members().count()).isEqualTo(2);
    }

    @Test
    void deleted_member_leaves_departments_and_tags() {
        directory.addTag(new Tag(1, "值班", 0, Set.of("lisi", "bob"), Set.of()));

        directory.removeMembers(List.of("LISI"));

        assertThat(directory.tags().require(1).users()).containsExactly("bob");
        assertThat(directory.members().keysIn(2)).isEmpty();
        assertThat(directory.members().findBy(UniqueField.MOBILE, "13800000000"))
                .isNull();
    }

    private void update(String fields) {
        directory.updateMember(Errcode.fields("{'userid':'lisi'," + fields + "}"));
    }
}
