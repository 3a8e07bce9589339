// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.testing.TestCorp;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line changes one field of a card that is right otherwise; null takes the field away. */
class TemplateCardsTest {

    private static final Map<String, String> CARDS = Map.of(
            "text_notice",
            """
            {'card_type':'text_notice','main_title':{'title':'t'},'card_action':{'type':1,'url':'https://x'}}""",
            "news_notice",
            """
            {'card_type':'news_notice','main_title':{'title':'t'},'card_image':{'url':'https://x/p.png'},
            'card_action':{'type':2,'appid':'wx1'}}""",
            "button_interaction",
            """
            {'card_type':'button_interaction','task_id':'task-1','main_title':{'title':'t'},
            'button_list':[{'text':'ok','key':'k1'},{'text':'open','type':1,'url':'https://x'}]}""",
            "vote_interaction",
            """
            {'card_type':'vote_interaction','task_id':'task-2','main_title':{'title':'t'},
            'checkbox':{'question_key':'q','option_list':[{'id':'a','text':'A','is_checked':true},
            {'id':'b','text':'B','is_checked':false}]},
            'submit_button':{'text':'go','key':'k'}}""",
            "multiple_interaction",
            """
            {'card_type':'multiple_interaction','task_id':'task-3','main_title':{'title':'t'},
            'select_list':[{'question_key':'q','option_list':[{'id':'a','text':'A'}]}],
            'submit_button':{'text':'','key':'k'}}""");

    private static final String ELEMENT =
            "{'text':'t','key':'k#','id':'i#','is_checked':false,'title':'t','keyname':'k','question_key':'q#'}";

    private final TestCorp corp = new TestCorp();
    private final MessageFamily messages = new MessageFamily(corp.context);

    @ParameterizedTest
    @CsvSource({
        "text_notice, false",
        "news_notice, false",
        "button_interaction, true",
        "vote_interaction, true",
        "multiple_interaction, true"
    })
    void every_kind_is_sent_and_those_that_call_back_have_a_response_code(String kind, boolean callsBack) {
        ObjectNode answer = send(card(kind));

        assertThat(answer.path("errcode").asInt()).as(answer.toString()).isZero();
        assertThat(answer.has("response_code")).isEqualTo(callsBack);
        assertThat(corp.store.messages("lisi").get(0).content().object()).isEqualTo(card(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "42031 ~ text_notice ~ card_type ~ null",
                "42031 ~ text_notice ~ card_type ~ 'poster'",
                "42033 ~ text_notice ~ main_title ~ null",
                "42045 ~ text_notice ~ card_action ~ null",
                "42045 ~ text_notice ~ card_action ~ {'type':0}",
                "42045 ~ text_notice ~ card_action ~ {'type':3}",
                "42028 ~ text_notice ~ card_action ~ {'type':1}",
                "45034 ~ text_notice ~ card_action ~ {'type':1,'url':'x'}",
                "42030 ~ text_notice ~ card_action ~ {'type':2}",
                "42028 ~ text_notice ~ quote_area ~ {'type':1}",
                "42030 ~ text_notice ~ quote_area ~ {'type':2}",
                "40058 ~ text_notice ~ quote_area ~ {'type':3}",
                "40058 ~ text_notice ~ horizontal_content_list ~ [{'keyname':'k','type':4}]",
                "42050 ~ text_notice ~ horizontal_content_list ~ [{'keyname':'k','type':3,'userid':'li si'}]",
                "45034 ~ text_notice ~ horizontal_content_list ~ [{'keyname':'k','type':1,'url':'x'}]",
                "40058 ~ text_notice ~ jump_list ~ [{'title':'t','type':3}]",
                "40058 ~ text_notice ~ action_menu ~ {'action_list':[{'key':'k'}]}",
                "40058 ~ text_notice ~ action_menu ~ {'action_list':[{'text':'t','key':'$1025'}]}",
                "40058 ~ text_notice ~ action_menu ~ {'action_list':$4}",
                "42027 ~ text_notice ~ horizontal_content_list ~ [{'value':'v'}]",
                "42028 ~ text_notice ~ horizontal_content_list ~ [{'keyname':'k','type':1}]",
                "42029 ~ text_notice ~ horizontal_content_list ~ [{'keyname':'k','type':2}]",
                "40007 ~ text_notice ~ horizontal_content_list ~ [{'keyname':'k','type':2,'media_id':'m'}]",
                "42050 ~ text_notice ~ horizontal_content_list ~ [{'keyname':'k','type':3}]",
                "42035 ~ text_notice ~ horizontal_content_list ~ [{},{},{},{},{},{},{}]",
                "42033 ~ text_notice ~ jump_list ~ [{'type':0}]",
                "42028 ~ text_notice ~ jump_list ~ [{'title':'t','type':1}]",
                "42030 ~ text_notice ~ jump_list ~ [{'title':'t','type':2}]",
                "42042 ~ text_notice ~ jump_list ~ [{},{},{},{}]",
                "42014 ~ text_notice ~ action_menu ~ {'action_list':[{'text':'t','key':'k'}]}",
                "40058 ~ text_notice ~ action_menu ~ {'action_list':[]}",
                "42051 ~ text_notice ~ action_menu ~ {'action_list':[{'text':'t','key':'k'},{'text':'u','key':'k'}]}",
                "42033 ~ news_notice ~ main_title ~ {'desc':'d'}",
                "42044 ~ news_notice ~ card_image ~ null",
                "42044 ~ news_notice ~ card_image ~ {}",
                "40058 ~ news_notice ~ card_image ~ {'url':'https://x','aspect_ratio':2.25}",
                "40058 ~ news_notice ~ card_image ~ {'url':'https://x','aspect_ratio':1.29}",
                "42044 ~ news_notice ~ card_image ~ {'url':'x.png'}",
                "42044 ~ news_notice ~ card_image ~ {'url':'https://$2048'}",
                "42028 ~ news_notice ~ image_text_area ~ {'image_url':'https://x','type':1}",
                "42030 ~ news_notice ~ image_text_area ~ {'image_url':'https://x','type':2}",
                "40058 ~ news_notice ~ image_text_area ~ {'image_url':'https://x','type':3}",
                "42045 ~ news_notice ~ card_action ~ {'url':'https://x'}",
                "40058 ~ news_notice ~ image_text_area ~ {'title':'t'}",
                "42033 ~ news_notice ~ vertical_content_list ~ [{'desc':'d'}]",
                "42036 ~ news_notice ~ vertical_content_list ~ [{},{},{},{},{}]",
                "42014 ~ button_interaction ~ task_id ~ null",
                "42014 ~ button_interaction ~ task_id ~ 'a/b'",
                "40058 ~ button_interaction ~ button_list ~ null",
                "40058 ~ button_interaction ~ button_list ~ $7",
                "40058 ~ button_interaction ~ button_list ~ [{'text':'t','key':'k','type':2}]",
                "42039 ~ button_interaction ~ button_list ~ [{'text':'t','key':'$1025'}]",
                "42045 ~ button_interaction ~ card_action ~ {'type':3}",
                "42028 ~ button_interaction ~ card_action ~ {'type':1}",
                "42037 ~ button_interaction ~ button_selection ~ {'question_key':'q','option_list':$11}",
                "42033 ~ button_interaction ~ main_title ~ {'desc':'d'}",
                "42014 ~ button_interaction ~ task_id ~ '$129'",
                "42038 ~ button_interaction ~ button_list ~ [{'key':'k'}]",
                "42039 ~ button_interaction ~ button_list ~ [{'text':'t'}]",
                "42039 ~ button_interaction ~ button_list ~ [{'text':'t','key':'k'},{'text':'u','key':'k'}]",
                "42028 ~ button_interaction ~ button_list ~ [{'text':'t','type':1}]",
                "42043 ~ button_interaction ~ button_selection ~ {'option_list':[{'id':'a','text':'A'}]}",
                "42037 ~ button_interaction ~ button_selection ~ {'question_key':'q','option_list':[]}",
                "42043 ~ vote_interaction ~ checkbox ~ null",
                "42043 ~ vote_interaction ~ checkbox ~ {'option_list':[{'id':'a','text':'A'}]}",
                "42037 ~ vote_interaction ~ checkbox ~ {'question_key':'q'}",
                "42040 ~ vote_interaction ~ checkbox ~ {'question_key':'q','option_list':[{'text':'A'}]}",
                "42040 ~ vote_interaction ~ checkbox ~ {'question_key':'q','option_list':[{'id':'a','text':'A','is_checked':false},{'id':'a','text':'B','is_checked':false}]}",
                "42041 ~ vote_interaction ~ checkbox ~ {'question_key':'q','option_list':[{'id':'a'}]}",
                "42037 ~ vote_interaction ~ checkbox ~ {'question_key':'q','option_list':$21}",
                "40058 ~ vote_interaction ~ checkbox ~ {'question_key':'q','mode':2,'option_list':$1}",
                "40058 ~ vote_interaction ~ checkbox ~ {'question_key':'q','option_list':[{'id':'a','text':'A'}]}",
                "42040 ~ vote_interaction ~ checkbox ~ {'question_key':'q','option_list':[{'id':'$129','text':'A'}]}",
                "42043 ~ vote_interaction ~ checkbox ~ {'question_key':'$1025','option_list':$1}",
                "42014 ~ vote_interaction ~ task_id ~ null",
                "42046 ~ vote_interaction ~ submit_button ~ {'text':'go','key':'$1025'}",
                "42046 ~ vote_interaction ~ submit_button ~ null",
                "42046 ~ vote_interaction ~ submit_button ~ {'text':'go'}",
                "42049 ~ vote_interaction ~ submit_button ~ {'key':'k'}",
                "42047 ~ multiple_interaction ~ select_list ~ null",
                "42047 ~ multiple_interaction ~ select_list ~ [{},{},{},{}]",
                "42043 ~ multiple_interaction ~ select_list ~ [{'option_list':[{'id':'a','text':'A'}]}]",
                "42043 ~ multiple_interaction ~ select_list ~ [{'question_key':'q','option_list':[{'id':'a','text':'A'}]},{'question_key':'q','option_list':[{'id':'a','text':'A'}]}]",
                "42037 ~ multiple_interaction ~ select_list ~ [{'question_key':'q','option_list':$11}]",
                "42041 ~ multiple_interaction ~ select_list ~ [{'question_key':'q','option_list':[{'id':'a'}]}]",
                "42033 ~ multiple_interaction ~ main_title ~ null",
                "42014 ~ multiple_interaction ~ task_id ~ ''",
                "42046 ~ multiple_interaction ~ submit_button ~ null"
            })
    void a_field_at_fault_is_answered_with_its_errcode(int errcode, String kind, String field, String value) {
        ObjectNode card = card(kind);
        JsonNode changed = TestCorp.request("{'v':" + filled(value) + "}").get("v");
        if (changed.isNull()) {
            card.remove(field);
        } else {
            card.set(field, changed);
        }

        ObjectNode answer = send(card);

        assertThat(answer.path("errcode").asInt()).as(answer.toString()).isEqualTo(errcode);
    }

    @Test
    void a_text_notice_may_do_with_a_sub_title() {
        ObjectNode card = card("text_notice").put("sub_title_text", "s");
        card.remove("main_title");

        assertThat(send(card).has("msgid")).isTrue();
    }

    @Test
    void an_attachment_of_a_card_is_an_uploaded_file() {
        String mediaId = corp.upload(MediaKind.FILE, "a.pdf").mediaId();
        ObjectNode card = card("text_notice");
        card.putArray("horizontal_content_list")
                .addObject()
                .put("keyname", "k")
                .put("type", 2)
                .put("media_id", mediaId);

        assertThat(send(card).has("msgid")).isTrue();
        assertThat(corp.store.messages("lisi").get(0).content().media()).hasSize(1);
    }

    @Test
    void a_menu_makes_a_notice_call_back() {
        ObjectNode card = card("text_notice").put("task_id", "task-9");
        card.putObject("action_menu")
                .putArray("action_list")
                .addObject()
                .put("text", "t")
                .put("key", "k");

        assertThat(send(card).has("response_code")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"button_interaction", "vote_interaction", "multiple_interaction"})
    void an_app_without_a_callback_cannot_send_cards_that_call_back(String kind) {
        corp.apps.all().get(0).callbackUrl(null);

        assertThat(send(card(kind)).path("errcode").asInt()).isEqualTo(43012);
    }

    @Test
    void a_menu_needs_a_callback_too() {
        corp.apps.all().get(0).callbackUrl(null);
        ObjectNode card = card("news_notice").put("task_id", "task-9");
        card.putObject("action_menu")
                .putArray("action_list")
                .addObject()
                .put("text", "t")
                .put("key", "k");

        assertThat(send(card).path("errcode").asInt()).isEqualTo(43012);
    }

    @Test
    void an_app_without_a_callback_can_send_a_notice() {
        corp.apps.all().get(0).callbackUrl(null);

        assertThat(send(card("text_notice")).has("msgid")).isTrue();
    }

    @Test
    void a_task_id_is_for_one_card_of_an_app() {
        send(card("button_interaction"));

        assertThat(send(card("button_interaction")).path("errcode").asInt()).isEqualTo(42014);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "text_notice ~ horizontal_content_list ~ $6",
                "text_notice ~ jump_list ~ $3",
                "text_notice ~ task_id ~ ''",
                "news_notice ~ vertical_content_list ~ $4",
                "news_notice ~ card_image ~ {'url':'https://x','aspect_ratio':1.3}",
                "news_notice ~ card_image ~ {'url':'https://x','aspect_ratio':2.24}",
                "button_interaction ~ button_list ~ $6",
                "button_interaction ~ card_action ~ {'type':0}",
                "button_interaction ~ task_id ~ 'aZ09_-@'",
                "button_interaction ~ button_selection ~ {'question_key':'q','option_list':$10}",
                "vote_interaction ~ checkbox ~ {'question_key':'q','mode':1,'option_list':$20}",
                "multiple_interaction ~ select_list ~ [{'question_key':'q','option_list':$10}]"
            })
    void what_is_just_within_the_limits_is_sent(String kind, String field, String value) {
        ObjectNode card = card(kind);
        card.set(field, TestCorp.request("{'v':" + filled(value) + "}").get("v"));

        ObjectNode answer = send(card);

        assertThat(answer.has("msgid")).as(answer.toString()).isTrue();
    }

    /** $7 in the place of an array stands for seven elements that are right anywhere, '$129' for a text of that length. */
    private static String filled(String value) {
        String texts = Pattern.compile("(?<='|//)\\$(\\d+)").matcher(value).replaceAll(found -> "x"
                .repeat(Integer.parseInt(found.group(1))));
        return Pattern.compile("\\$(\\d+)").matcher(texts).replaceAll(found -> IntStream.range(
                        0, Integer.parseInt(found.group(1)))
                .mapToObj(i -> ELEMENT.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(",", "[", "]")));
    }

    private static ObjectNode card(String kind) {
        return TestCorp.request(CARDS.getOrDefault(kind, ""));
    }

    private ObjectNode send(ObjectNode card) {
        ObjectNode body = TestCorp.request("{'touser':'lisi','msgtype':'template_card','agentid':1000002}");
        body.set("template_card", card);
        return corp.call(messages.routes(), "message/send", Map.of(), body, TestCorp.AGENT);
    }
}
