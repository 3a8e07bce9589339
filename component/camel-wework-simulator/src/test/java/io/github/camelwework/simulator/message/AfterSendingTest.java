// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.simulator.testing.TestCorp;
import java.time.Duration;
import java.util.Collections;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recall, statistics, and the updates of cards. */
class AfterSendingTest {

    private static final String BUTTONS = """
            {'touser':'lisi|wangwu','msgtype':'template_card','agentid':1000002,'template_card':{
            'card_type':'button_interaction','task_id':'t1','main_title':{'title':'t'},
            'button_list':[{'text':'ok','key':'k1'}]}}""";
    private static final String NOTICE = """
            {'touser':'lisi','msgtype':'template_card','agentid':1000002,'template_card':{
            'card_type':'text_notice','task_id':'t2','sub_title_text':'s','card_action':{'type':1,'url':'https://x'},
            'action_menu':{'action_list':[{'text':'t','key':'k'}]}}}""";
    private static final String TASK = """
            {'touser':'lisi|wangwu','msgtype':'taskcard','agentid':1000002,'taskcard':{'title':'t','description':'d',
            'task_id':'t3','btn':[{'key':'yes','name':'Yes'},{'key':'no','name':'No'}]}}""";

    private final TestCorp corp = new TestCorp();
    private final MessageFamily messages = new MessageFamily(corp.context);

    @Test
    void a_message_can_be_recalled_from_all_phones() {
        String msgid = call("message/send", text("@all")).path("msgid").asText();

        ObjectNode answer = call("message/recall", "{'msgid':'" + msgid + "'}");

        assertThat(answer.path("errcode").asInt()).isZero();
        assertThat(corp.store.ofMsgid(msgid)).hasSize(3).allMatch(PhoneMessage::recalled);
    }

    @Test
    void after_a_day_a_message_cannot_be_recalled() {
        String msgid = call("message/send", text("lisi")).path("msgid").asText();
        corp.advance(Duration.ofDays(1).plusSeconds(1));

        assertThat(errcode("message/recall", "{'msgid':'" + msgid + "'}")).isEqualTo(42052);
        assertThat(corp.store.ofMsgid(msgid)).noneMatch(PhoneMessage::recalled);
    }

    @Test
    void another_app_cannot_recall_a_message() {
        String msgid = call("message/send", text("lisi")).path("msgid").asText();

        ObjectNode answer =
                corp.post(messages.routes(), "message/recall", "{'msgid':'" + msgid + "'}", TestCorp.OTHER_AGENT);

        assertThat(answer.path("errcode").asInt()).isEqualTo(40058);
        assertThat(corp.store.ofMsgid(msgid)).noneMatch(PhoneMessage::recalled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"{}", "{'msgid':'unknown'}"})
    void a_message_that_was_never_sent_cannot_be_recalled(String body) {
        assertThat(errcode("message/recall", body)).isEqualTo(40058);
    }

    @Test
    void statistics_count_what_was_delivered_by_app_and_day() {
        call("message/send", text("@all"));
        corp.advance(Duration.ofDays(1));
        call("message/send", text("lisi"));

        assertThat(statistics(0)).isEqualTo(line(1));
        assertThat(statistics(1)).isEqualTo(line(3));
        assertThat(errcode("message/get_statistics", "{'time_type':2}")).isEqualTo(40058);
    }

    @Test
    void the_day_begins_in_beijing() {
        call("message/send", text("lisi"));
        corp.advance(Duration.ofHours(14));

        assertThat(statistics(0)).isNull();
        assertThat(statistics(1)).isEqualTo(line(1));
    }

    @Test
    void the_buttons_of_a_card_are_switched_off_for_those_named() {
        String code = call("message/send", BUTTONS).path("response_code").asText();

        ObjectNode answer = call("message/update_template_card", update("'userids':['LISI','ZhangSan','Ghost']", code));

        assertThat(answer.path("errcode").asInt()).isZero();
        assertThat(answer.path("invaliduser").toString()).isEqualTo("[\"ghost\",\"zhangsan\"]");
        assertThat(replacement("lisi").at("/button/replace_name").asText()).isEqualTo("done");
        assertThat(corp.store.messages("wangwu").get(0).replacement()).isNull();
    }

    @Test
    void at_all_updates_the_card_for_everybody_who_got_it() {
        String code = call("message/send", BUTTONS).path("response_code").asText();

        ObjectNode answer = call("message/update_template_card", update("'atall':1", code));

        assertThat(answer.path("invaliduser")).isEmpty();
        assertThat(replacement("lisi")).isEqualTo(replacement("wangwu"));
    }

    @Test
    void another_card_takes_the_place_of_the_first() {
        String code = call("message/send", NOTICE).path("response_code").asText();

        call("message/update_template_card", """
                {'userids':['lisi'],'agentid':1000002,'response_code':'%s','template_card':{
                'card_type':'vote_interaction','main_title':{'title':'t'},'replace_text':'voted',
                'checkbox':{'question_key':'q','disable':true,'option_list':[{'id':'a','text':'A','is_checked':true}]}}}""".formatted(code));

        assertThat(replacement("lisi").at("/template_card/replace_text").asText())
                .isEqualTo("voted");
    }

    @Test
    void a_card_that_takes_the_place_of_another_has_no_task_of_its_own() {
        String code = call("message/send", NOTICE).path("response_code").asText();

        call("message/update_template_card", """
                {'userids':['lisi'],'agentid':1000002,'response_code':'%s','template_card':{
                'card_type':'button_interaction','task_id':'t9','main_title':{'title':'t'},'replace_text':'done',
                'button_list':[{'text':'ok','key':'k1'}]}}""".formatted(code));

        JsonNode card = replacement("lisi").path("template_card");
        assertThat(card.has("task_id")).isFalse();
        assertThat(card.path("replace_text").asText()).isEqualTo("done");
    }

    @Test
    void departments_and_tags_of_an_update_are_numbers() {
        String code = call("message/send", BUTTONS).path("response_code").asText();

        ObjectNode answer =
                call("message/update_template_card", update("'userids':['lisi'],'partyids':[2],'tagids':[5]", code));

        assertThat(answer.has("errmsg")).isFalse();
        assertThat(replacement("wangwu").at("/button/replace_name").asText()).isEqualTo("done");
    }

    @Test
    void departments_of_an_update_that_are_strings_are_warned_of() {
        String code = call("message/send", BUTTONS).path("response_code").asText();

        ObjectNode answer = call("message/update_template_card", update("'partyids':['2']", code));

        assertThat(answer.path("errmsg").asText()).contains("Warning: wrong json format.");
        assertThat(replacement("lisi").at("/button/replace_name").asText()).isEqualTo("done");
    }

    @ParameterizedTest
    @CsvSource({"userids, 1001, 40032", "partyids, 101, 82002", "tagids, 101, 82003"})
    void so_many_targets_of_an_update_are_too_many(String field, int count, int errcode) {
        String code = call("message/send", BUTTONS).path("response_code").asText();
        String ids = String.join(",", Collections.nCopies(count, "7"));

        assertThat(errcode("message/update_template_card", update("'%s':[%s]".formatted(field, ids), code)))
                .isEqualTo(errcode);
    }

    @Test
    void a_response_code_is_for_one_update() {
        String code = call("message/send", BUTTONS).path("response_code").asText();
        call("message/update_template_card", update("'userids':['lisi']", code));

        assertThat(errcode("message/update_template_card", update("'userids':['wangwu']", code)))
                .isEqualTo(60140);
    }

    @Test
    void a_response_code_lives_for_72_hours() {
        String code = call("message/send", BUTTONS).path("response_code").asText();
        corp.advance(Duration.ofDays(3));

        assertThat(errcode("message/update_template_card", update("'userids':['lisi']", code)))
                .isEqualTo(60140);
    }

    @Test
    void a_refused_update_does_not_use_the_code_up() {
        String code = call("message/send", BUTTONS).path("response_code").asText();
        call("message/update_template_card", update("'userids':['ZhangSan']", code));

        assertThat(errcode("message/update_template_card", update("'userids':['lisi']", code)))
                .isZero();
    }

    @Test
    void the_click_of_a_member_gives_a_code_of_its_own() {
        ObjectNode sent = call("message/send", BUTTONS);
        String code = messages.responseCode(sent.path("msgid").asText(), corp.now);

        assertThat(errcode("message/update_template_card", update("'userids':['lisi']", code)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "41011 ~ {'userids':['lisi'],'response_code':'%s','button':{'replace_name':'x'}}",
                "301002 ~ {'userids':['lisi'],'agentid':1000003,'response_code':'%s','button':{'replace_name':'x'}}",
                "60140 ~ {'userids':['lisi'],'agentid':1000002,'button':{'replace_name':'x'}}",
                "82101 ~ {'agentid':1000002,'response_code':'%s','button':{'replace_name':'x'}}",
                "82102 ~ {'userids':['ZhangSan'],'agentid':1000002,'response_code':'%s','button':{'replace_name':'x'}}",
                "40058 ~ {'userids':['lisi'],'agentid':1000002,'response_code':'%s'}",
                "40058 ~ {'userids':['lisi'],'agentid':1000002,'response_code':'%s','button':{}}",
                "42031 ~ {'userids':['lisi'],'agentid':1000002,'response_code':'%s','template_card':{}}"
            })
    void an_update_at_fault_is_answered_with_its_errcode(int errcode, String body) {
        String code = call("message/send", BUTTONS).path("response_code").asText();

        assertThat(errcode("message/update_template_card", body.formatted(code)))
                .isEqualTo(errcode);
    }

    @Test
    void a_notice_has_no_buttons_to_switch_off() {
        String code = call("message/send", NOTICE).path("response_code").asText();

        assertThat(errcode("message/update_template_card", update("'userids':['lisi']", code)))
                .isEqualTo(40058);
    }

    @ParameterizedTest
    @CsvSource({"clicked_key, yes", "replace_name, Done"})
    void a_task_card_shows_what_was_chosen(String field, String value) {
        call("message/send", TASK);

        ObjectNode answer = call(
                "message/update_taskcard",
                "{'userids':['lisi','Ghost'],'agentid':1000002,'task_id':'t3','%s':'%s'}".formatted(field, value));

        assertThat(answer.path("invaliduser").toString()).isEqualTo("[\"ghost\"]");
        assertThat(replacement("lisi").path(field).asText()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "82101 ~ {'agentid':1000002,'task_id':'t3','clicked_key':'yes'}",
                "42016 ~ {'userids':['lisi'],'agentid':1000002,'task_id':'t9','clicked_key':'yes'}",
                "42017 ~ {'userids':['lisi'],'agentid':1000002,'task_id':'t3','clicked_key':'maybe'}",
                "42019 ~ {'userids':['lisi'],'agentid':1000002,'task_id':'t3'}"
            })
    void a_task_update_at_fault_is_answered_with_its_errcode(int errcode, String body) {
        call("message/send", TASK);

        assertThat(errcode("message/update_taskcard", body)).isEqualTo(errcode);
    }

    @Test
    void a_template_card_is_no_task_card() {
        call("message/send", BUTTONS);

        assertThat(errcode(
                        "message/update_taskcard",
                        "{'userids':['lisi'],'agentid':1000002,'task_id':'t1','replace_name':'x'}"))
                .isEqualTo(42016);
    }

    @Test
    void the_task_card_of_another_app_cannot_be_updated() {
        call("message/send", TASK);

        ObjectNode answer = corp.post(
                messages.routes(),
                "message/update_taskcard",
                "{'userids':['lisi'],'agentid':1000003,'task_id':'t3','clicked_key':'yes'}",
                TestCorp.OTHER_AGENT);

        assertThat(answer.path("errcode").asInt()).isEqualTo(42015);
    }

    private static String text(String toUser) {
        return "{'touser':'" + toUser + "','msgtype':'text','agentid':1000002,'text':{'content':'x'}}";
    }

    private static String update(String targets, String code) {
        return "{" + targets + ",'agentid':1000002,'response_code':'" + code + "','button':{'replace_name':'done'}}";
    }

    private JsonNode replacement(String userid) {
        return Objects.requireNonNull(corp.store.messages(userid).get(0).replacement());
    }

    private JsonNode statistics(int timeType) {
        return call("message/get_statistics", "{'time_type':" + timeType + "}")
                .path("statistics")
                .get(0);
    }

    private static ObjectNode line(int count) {
        return TestCorp.request("{'agentid':1000002,'app_name':'Alerts','count':" + count + "}");
    }

    private ObjectNode call(String path, String body) {
        return corp.post(messages.routes(), path, body);
    }

    private int errcode(String path, String body) {
        return call(path, body).path("errcode").asInt();
    }
}
