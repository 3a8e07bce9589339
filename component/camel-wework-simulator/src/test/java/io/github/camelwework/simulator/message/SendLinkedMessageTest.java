// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.message.LinkedCorps.Link;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.simulator.testing.FakeDirectory;
import io.github.camelwework.simulator.testing.TestCorp;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendLinkedMessageTest {

    private static final String TEXT = "'msgtype':'text','text':{'content':'hello'}";

    private final TestCorp corp = new TestCorp();
    private final FakeDirectory partners = new FakeDirectory();
    private final MessageStore there = new MessageStore();
    private final MessageFamily messages =
            new MessageFamily(corp.context, () -> Map.of("wwPartner", new Link(partners, there)));

    @Test
    void a_message_lands_in_both_corps() {
        partners.members.add("Anna");

        ObjectNode answer = send("'touser':['lisi','wwPartner/anna']");

        assertThat(answer).isEqualTo(TestCorp.request("{'invaliduser':[],'invalidparty':[],'invalidtag':[]}"));
        assertThat(corp.store.all())
                .extracting(PhoneMessage::userid, PhoneMessage::text)
                .containsExactly(tuple("lisi", "hello"));
        assertThat(there.all()).singleElement().satisfies(message -> {
            assertThat(message.userid()).isEqualTo("Anna");
            assertThat(message.sender().name()).isEqualTo("Alerts");
            assertThat(message.msgid()).isEmpty();
        });
    }

    @Test
    void the_own_corp_may_be_named_too() {
        send("'touser':['wwsim0000000000001/lisi','LISI']");

        assertThat(corp.store.all()).hasSize(1);
    }

    @Test
    void departments_of_both_corps_and_tags_of_the_own_are_reached() {
        partners.parties.put("9", List.of("wangwu"));

        ObjectNode answer = send("'toparty':['2','wwPartner/9'],'totag':['5','wwPartner/5']");

        assertThat(corp.store.all()).hasSize(3);
        assertThat(there.all()).extracting(PhoneMessage::userid).containsExactly("wangwu");
        assertThat(answer.path("invalidtag").toString()).isEqualTo("[\"wwPartner/5\"]");
    }

    @Test
    void those_who_were_not_reached_are_listed_in_arrays() {
        ObjectNode answer = send("'touser':['lisi','Ghost','guest','wwPartner/Ghost','wwOther/Lisi','wwPartner/'],"
                + "'toparty':['99','wwPartner/98','wwOther/2'],'totag':['77']");

        assertThat(answer)
                .isEqualTo(TestCorp.request(
                        "{'invaliduser':['ghost','guest','wwPartner/ghost','wwPartner/','wwOther/lisi'],"
                                + "'invalidparty':['99','wwPartner/98','wwOther/2'],'invalidtag':['77']}"));
        assertThat(corp.store.all()).hasSize(1);
        assertThat(there.all()).isEmpty();
    }

    @Test
    void when_nobody_is_reached_the_answer_is_81013_with_the_lists() {
        ObjectNode answer = send("'touser':['wwOther/lisi'],'toparty':['99']");

        assertThat(answer.path("errcode").asInt()).isEqualTo(81013);
        assertThat(answer.path("invaliduser").toString()).isEqualTo("[\"wwOther/lisi\"]");
        assertThat(answer.path("invalidparty").toString()).isEqualTo("[\"99\"]");
        assertThat(corp.store.all()).isEmpty();
    }

    @Test
    void everybody_in_all_corps_is_reached_by_toall_and_the_lists_do_not_count() {
        ObjectNode answer = send("'toall':1,'touser':['ghost']");

        assertThat(answer.path("invaliduser")).isEmpty();
        assertThat(corp.store.all()).hasSize(3);
        assertThat(there.all()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "40035 ~ 'touser':'lisi|wangwu'",
                "40035 ~ 'touser':['lisi'],'toparty':2",
                "40035 ~ 'touser':['lisi'],'totag':'5'",
                "40035 ~ 'touser':{'lisi':1}",
                "40058 ~ 'toall':2",
                "40058 ~ 'touser':['lisi'],'toall':-1",
                "82001 ~ 'toall':0",
                "82001 ~ 'touser':[],'toparty':[' ']",
                "82001 ~ 'touser':null",
                "40058 ~ 'touser':['lisi'],'safe':3"
            })
    void a_field_at_fault_is_answered_with_its_errcode(int errcode, String receivers) {
        ObjectNode answer = send(receivers);

        assertThat(answer.path("errcode").asInt()).as(answer.toString()).isEqualTo(errcode);
        assertThat(corp.store.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"touser, 1000, 40032", "toparty, 100, 82002", "totag, 100, 82003"})
    void so_many_receivers_and_not_one_more(String field, int most, int errcode) {
        assertThat(sendTo(field, most).path("errcode").asInt()).isEqualTo(81013);
        assertThat(sendTo(field, most + 1).path("errcode").asInt()).isEqualTo(errcode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "0 ~ text ~ {'content':'x'}",
                "0 ~ image ~ {'media_id':'$image'}",
                "0 ~ voice ~ {'media_id':'$voice'}",
                "0 ~ video ~ {'media_id':'$video','title':'t'}",
                "0 ~ file ~ {'media_id':'$file'}",
                "0 ~ textcard ~ {'title':'t','description':'d','url':'https://x'}",
                "0 ~ news ~ {'articles':[{'title':'t','url':'http://x'}]}",
                "0 ~ mpnews ~ {'articles':[{'title':'t','thumb_media_id':'$image','content':'c'}]}",
                "0 ~ markdown ~ {'content':'# x'}",
                "0 ~ miniprogram_notice ~ {'appid':'wx1','title':'four'}",
                "40008 ~ template_card ~ {'card_type':'text_notice'}",
                "40008 ~ taskcard ~ {'title':'t'}",
                "40008 ~ markdown_v2 ~ {'content':'x'}",
                "44004 ~ text ~ {}",
                "45002 ~ markdown ~ {'content':'$2049'}"
            })
    void types_are_those_of_an_app_but_for_cards(int errcode, String msgtype, String object) {
        corp.apps.all().get(0).miniProgram("wx1");
        String filled = object.replace("$2049", "x".repeat(2049));
        for (MediaKind kind : MediaKind.values()) {
            filled = filled.replace("$" + kind.type(), corp.upload(kind, "a").mediaId());
        }

        ObjectNode answer = post(
                "{'touser':['lisi'],'agentid':1000002,'msgtype':'%s','%s':%s}".formatted(msgtype, msgtype, filled));

        assertThat(answer.path("errcode").asInt()).as(answer.toString()).isEqualTo(errcode);
        assertThat(corp.store.all()).hasSize(errcode == 0 ? 1 : 0);
    }

    @Test
    void the_agentid_is_that_of_the_token() {
        assertThat(post("{'touser':['lisi']," + TEXT + "}").path("errcode").asInt())
                .isEqualTo(41011);
        assertThat(post("{'touser':['lisi'],'agentid':1000003," + TEXT + "}")
                        .path("errcode")
                        .asInt())
                .isEqualTo(301002);
    }

    @Test
    void what_is_too_much_for_a_member_is_dropped_whichever_way_it_was_sent() {
        corp.settings.set(Setting.MEMBER_PER_MINUTE, 1);
        send("'touser':['lisi','wwPartner/lisi']");

        send("'touser':['lisi','wwPartner/lisi']");

        assertThat(corp.store.droppedCount()).isEqualTo(1);
        assertThat(there.droppedCount()).isEqualTo(1);
    }

    @Test
    void it_counts_in_the_statistics() {
        send("'touser':['lisi','wwPartner/lisi']");

        ObjectNode answer = corp.post(messages.routes(), "message/get_statistics", "{}");

        assertThat(answer.at("/statistics/0/count").asInt()).isEqualTo(2);
    }

    private ObjectNode sendTo(String field, int count) {
        return send("'%s':['%s']".formatted(field, String.join("','", Collections.nCopies(count, "ghost"))));
    }

    private ObjectNode send(String receivers) {
        return post("{" + receivers + ",'agentid':1000002," + TEXT + "}");
    }

    private ObjectNode post(String body) {
        return corp.post(messages.routes(), "linkedcorp/message/send", body);
    }
}
