// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.simulator.message.model.Sender;
import io.github.camelwework.simulator.testing.TestCorp;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendMessageTest {

    private final TestCorp corp = new TestCorp();
    private final MessageFamily messages = new MessageFamily(corp.context);

    @Test
    void a_text_lands_on_the_phones_of_those_it_names() {
        ObjectNode answer = send("'touser':'ZhangSan|lisi'");

        assertThat(answer.path("msgid").asText()).isNotEmpty();
        assertThat(answer).hasSize(1);
        assertThat(corp.store.all())
                .extracting(PhoneMessage::userid, PhoneMessage::text, PhoneMessage::msgid)
                .containsExactly(
                        tuple("ZhangSan", "hello", answer.path("msgid").asText()),
                        tuple("lisi", "hello", answer.path("msgid").asText()));
    }

    @Test
    void the_phone_tells_the_app_and_the_time() {
        send("'touser':'lisi'");

        PhoneMessage message = corp.store.messages("LISI").get(0);
        assertThat(message.sender()).isEqualTo(new Sender(TestCorp.AGENT, "Alerts"));
        assertThat(message.sentAt()).isEqualTo(corp.now);
        assertThat(message.chatId()).isNull();
    }

    @Test
    void everyone_in_the_visible_range_is_reached_by_at_all_and_the_other_lists_do_not_count() {
        ObjectNode answer = send("'touser':'@all','toparty':'99'");

        assertThat(answer.has("invalidparty")).isFalse();
        assertThat(corp.store.all()).extracting(PhoneMessage::userid).containsExactly("ZhangSan", "lisi", "wangwu");
    }

    @Test
    void a_member_who_is_named_thrice_gets_one_message() {
        send("'touser':'lisi|LiSi','toparty':'2','totag':'5'");

        assertThat(corp.store.messages("lisi")).hasSize(1);
    }

    @Test
    void blanks_around_the_separator_do_not_matter() {
        send("'touser':' ZhangSan | lisi '");

        assertThat(corp.store.all()).hasSize(2);
    }

    @Test
    void those_who_were_not_reached_are_listed_and_the_others_get_it() {
        ObjectNode answer = send("'touser':'NoBody|lisi|guest|Gone','toparty':'2|99|98','totag':'77'");

        assertThat(answer.path("invaliduser").asText()).isEqualTo("nobody|gone");
        assertThat(answer.path("unlicenseduser").asText()).isEqualTo("guest");
        assertThat(answer.path("invalidparty").asText()).isEqualTo("99|98");
        assertThat(answer.path("invalidtag").asText()).isEqualTo("77");
        assertThat(answer.has("errcode")).isFalse();
        assertThat(corp.store.all()).hasSize(2);
    }

    @Test
    void when_nobody_is_reached_the_answer_is_81013_with_the_lists() {
        ObjectNode answer = send("'touser':'NoBody','toparty':'99'");

        assertThat(answer.path("errcode").asInt()).isEqualTo(81013);
        assertThat(answer.path("invaliduser").asText()).isEqualTo("nobody");
        assertThat(answer.path("invalidparty").asText()).isEqualTo("99");
        assertThat(answer.has("msgid")).isFalse();
        assertThat(corp.store.all()).isEmpty();
    }

    @Test
    void an_empty_department_is_no_mistake_and_reaches_nobody() {
        corp.directory.parties.put("8", List.of());

        assertThat(send("'toparty':'8'").path("msgid").asText()).isNotEmpty();
        assertThat(corp.store.all()).isEmpty();
    }

    @Test
    void a_member_without_a_licence_alone_is_nobody() {
        assertThat(send("'touser':'guest'").path("errcode").asInt()).isEqualTo(81013);
    }

    @Test
    void a_number_where_a_string_is_due_is_understood_and_warned_of() {
        ObjectNode answer = send("'toparty':2");

        assertThat(answer.path("errcode").asInt(-1)).isZero();
        assertThat(answer.path("errmsg").asText()).contains("Warning: wrong json format.");
        assertThat(corp.store.all()).hasSize(2);
    }

    private ObjectNode send(String receivers) {
        return corp.post(
                messages.routes(),
                "message/send",
                "{" + receivers + ",'msgtype':'text','agentid':1000002,'text':{'content':'hello'}}");
    }
}
