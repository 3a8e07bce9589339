// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import static io.github.camelwework.simulator.directory.operation.Desk.APP;
import static io.github.camelwework.simulator.directory.operation.Desk.CONTACT;
import static io.github.camelwework.simulator.directory.operation.Desk.SALES_APP;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.DirectorySettings;
import io.github.camelwework.simulator.directory.DirectorySettings.Limits;
import io.github.camelwework.simulator.directory.Errcode;
import io.github.camelwework.simulator.directory.MemberTrait;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookUpsTest {

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(strings = {"13801000001", "+86 13801000001", "+86-138-0100-0001"})
    void mobile_is_found_with_and_without_the_country(String mobile) {
        assertThat(desk.post(APP, "user/getuserid", "{'mobile':'%s'}".formatted(mobile)))
                .isEqualTo(Errcode.json("{'userid':'dev'}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "user/getuserid; {}; 40063",
                "user/getuserid; {'mobile':'1234'}; 60103",
                "user/getuserid; {'mobile':'13999999999'}; 46004",
                "user/get_userid_by_email; {}; 40063",
                "user/get_userid_by_email; {'email':'x@a.example'}; 60148",
                "user/get_userid_by_email; {'email':'x@a.example','email_type':2}; 60147",
                "user/get_userid_by_email; {'email':'x@a.example','email_type':3}; 40058",
                "user/convert_to_openid; {}; 41009",
                "user/convert_to_openid; {'userid':'nobody'}; 60111",
                "user/convert_to_userid; {'openid':'oNobody'}; 40073"
            })
    void look_up_names_what_is_wrong(String path, String body, int errcode) {
        assertThat(Errcode.of(() -> desk.post(APP, path, body))).isEqualTo(errcode);
    }

    @Test
    void mails_are_told_apart_by_type() {
        desk.post(CONTACT, "user/update", "{'userid':'dev','email':'dev@a.example','biz_mail':'dev@corp.example'}");

        assertThat(userid("{'email':'DEV@corp.example'}")).isEqualTo("dev");
        assertThat(userid("{'email':'dev@corp.example','email_type':1}")).isEqualTo("dev");
        assertThat(userid("{'email':'dev@a.example','email_type':2}")).isEqualTo("dev");
        assertThat(Errcode.of(() -> userid("{'email':'dev@a.example','email_type':1}")))
                .isEqualTo(60148);
    }

    @Test
    void guessing_blocks_the_look_up_until_the_next_day_in_beijing() {
        desk.directory.settings(DirectorySettings.today().with(new Limits(10, 100, Duration.ZERO)));
        for (int miss = 0; miss < 3; miss++) {
            assertThat(errcodeOfMobile("1390000000" + miss)).isEqualTo(46004);
        }

        assertThat(errcodeOfMobile("13801000001")).isEqualTo(45009);
        desk.wait(Duration.ofHours(13));
        assertThat(errcodeOfMobile("13801000001")).isEqualTo(45009);
        desk.wait(Duration.ofHours(1));
        assertThat(errcodeOfMobile("13801000001")).isZero();
    }

    @Test
    void guessing_mobiles_does_not_block_mails() {
        desk.directory.settings(DirectorySettings.today().with(new Limits(1, 100, Duration.ZERO)));
        assertThat(errcodeOfMobile("13900000000")).isEqualTo(46004);
        assertThat(errcodeOfMobile("13900000000")).isEqualTo(45009);

        assertThat(Errcode.of(() -> userid("{'email':'x@a.example'}"))).isEqualTo(60148);
    }

    @Test
    void openid_leads_there_and_back() {
        String openid = desk.post(APP, "user/convert_to_openid", "{'userid':'Dev'}")
                .path("openid")
                .textValue();

        assertThat(openid).hasSize(28).startsWith("o");
        assertThat(desk.post(APP, "user/convert_to_userid", "{'openid':'%s'}".formatted(openid)))
                .isEqualTo(Errcode.json("{'userid':'dev'}"));
        assertThat(Errcode.of(
                        () -> desk.post(SALES_APP, "user/convert_to_userid", "{'openid':'%s'}".formatted(openid))))
                .isEqualTo(60011);
    }

    @Test
    void openid_for_an_agent_comes_with_an_appid() {
        assertThat(desk.post(APP, "user/convert_to_openid", "{'userid':'dev','agentid':1000002}")
                        .path("appid")
                        .textValue())
                .isNotEmpty();
    }

    @Test
    void the_hash_of_a_mobile_is_the_same_for_the_same_and_needs_one() {
        String once = hashcode("{'mobile':'13800000001','state':'s'}");

        assertThat(once).isEqualTo(hashcode("{'mobile':'13800000001','state':'s'}"));
        assertThat(once).isNotEqualTo(hashcode("{'mobile':'13800000001','state':'t'}"));
        assertThat(Errcode.of(() -> desk.post(APP, "user/get_mobile_hashcode", "{'state':'s'}")))
                .isEqualTo(40063);
    }

    private String hashcode(String body) {
        return desk.post(APP, "user/get_mobile_hashcode", body).path("hashcode").textValue();
    }

    @Test
    void member_without_wechat_answers_43004() {
        desk.directory.unmark("dev", MemberTrait.WECHAT_BOUND);

        assertThat(Errcode.of(() -> desk.post(APP, "user/convert_to_openid", "{'userid':'dev'}")))
                .isEqualTo(43004);
    }

    @Test
    void open_userids_lead_there_and_back_and_the_rest_is_listed() {
        ObjectNode open =
                desk.post(SALES_APP, "batch/userid_to_openuserid", "{'userid_list':['SALES','dev','nobody']}");

        assertThat(open.path("invalid_userid_list")).hasToString("[\"dev\",\"nobody\"]");
        assertThat(open.path("open_userid_list")).hasSize(1);
        String openUserid =
                open.path("open_userid_list").path(0).path("open_userid").textValue();
        ObjectNode back = desk.post(
                SALES_APP,
                "batch/openuserid_to_userid",
                "{'open_userid_list':['%s','woX'],'source_agentid':1000003}".formatted(openUserid));
        assertThat(back.path("userid_list").path(0).path("userid").textValue()).isEqualTo("sales");
        assertThat(back.path("invalid_open_userid_list")).hasToString("[\"woX\"]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "batch/userid_to_openuserid; {}; 40063",
                "batch/userid_to_openuserid; {'userid_list':'dev'}; 40058",
                "batch/userid_to_openuserid; {'userid_list':[%1001]}; 40032",
                "batch/userid_to_openuserid; {'userid_list':[%1000]}; 0",
                "batch/openuserid_to_userid; {'open_userid_list':['x']}; 41011"
            })
    void conversion_names_what_is_wrong(String path, String body, int errcode) {
        String filled = body.replace("%1001", "'x',".repeat(1000) + "'x'").replace("%1000", "'x',".repeat(999) + "'x'");

        assertThat(Errcode.of(() -> desk.post(APP, path, filled))).isEqualTo(errcode);
    }

    @Test
    void active_members_are_counted() {
        desk.directory.updateMember(Errcode.fields("{'userid':'dev','enable':0}"));

        assertThat(desk.post(CONTACT, "user/get_active_stat", "{'date':'2026-11-22'}")
                        .path("active_cnt")
                        .intValue())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-23, 0", "2026-10-22, 40058", "2026-11-23, 40058", "22.11.2026, 40058", "'', 40058"})
    void activity_goes_back_30_days(String date, int errcode) {
        assertThat(Errcode.of(() -> desk.post(CONTACT, "user/get_active_stat", "{'date':'%s'}".formatted(date))))
                .isEqualTo(errcode);
    }

    private int errcodeOfMobile(String mobile) {
        return Errcode.of(() -> desk.post(APP, "user/getuserid", "{'mobile':'%s'}".formatted(mobile)));
    }

    private String userid(String body) {
        return desk.post(APP, "user/get_userid_by_email", body).path("userid").textValue();
    }
}
