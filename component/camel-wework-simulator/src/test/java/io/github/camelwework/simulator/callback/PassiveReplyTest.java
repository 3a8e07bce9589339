// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.app.App;
import io.github.camelwework.simulator.callback.model.Delivery;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.media.model.UploadedFile;
import io.github.camelwework.simulator.member.AppUser;
import io.github.camelwework.simulator.message.model.PhoneMessage;
import io.github.camelwework.simulator.testing.CallbackReceiver;
import io.github.camelwework.simulator.testing.CallbackReceiver.Received;
import io.github.camelwework.simulator.testing.Probe;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PassiveReplyTest {

    private static final String BUTTONS = """
            {"card_type":"button_interaction","main_title":{"title":"Leave"},"task_id":"t1",
             "action_menu":{"desc":"more","action_list":[{"text":"Mute","key":"mute"}]},
             "button_selection":{"question_key":"why","title":"Why","option_list":[{"id":"a","text":"A"},{"id":"b","text":"B"}],"selected_id":"b"},
             "button_list":[{"text":"Yes","style":1,"key":"yes"},{"text":"More","type":1,"url":"https://a.example/"}]}""";
    private static final String VOTE = """
            {"card_type":"vote_interaction","main_title":{"title":"Lunch"},"task_id":"t2",
             "checkbox":{"question_key":"dish","mode":1,"option_list":[{"id":"1","text":"Noodles","is_checked":true},{"id":"2","text":"Rice","is_checked":false}]},
             "submit_button":{"text":"Send","key":"send"}}""";

    @RegisterExtension
    static final WeworkSimulatorExtension WECOM =
            WeworkSimulatorExtension.create().resetBeforeEach();

    private final WeworkSimulator simulator = WECOM.simulator();
    private App alerts;
    private AppUser lisi;
    private final CallbackReceiver receiver = new CallbackReceiver();
    private final Probe probe = new Probe(simulator);

    @BeforeEach
    void save() {
        alerts = simulator.corp().app(1000002);
        lisi = simulator.corp().user("lisi", 1000002);
        receiver.registerWith(alerts);
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void a_text_lands_on_the_phone_of_who_wrote() {
        replying("text", "<Content><![CDATA[你好]]></Content>");
        lisi.types("hello");

        assertThat(problem()).isEmpty();
        assertThat(phone()).singleElement().satisfies(message -> {
            assertThat(message.text()).isEqualTo("你好");
            assertThat(message.sender().name()).isEqualTo("Alerts");
        });
        assertThat(simulator.corp().messages().all()).hasSize(1);
    }

    @Test
    void pictures_voices_videos_and_news_land_too() {
        String picture = put(MediaKind.IMAGE);
        String voice = put(MediaKind.VOICE);
        String video = put(MediaKind.VIDEO);
        received("image", "<Image><MediaId>%s</MediaId></Image>".formatted(picture));
        received("voice", "<Voice><MediaId>%s</MediaId></Voice>".formatted(voice));
        received(
                "video",
                "<Video><MediaId>%s</MediaId><Title>T</Title><Description>D</Description></Video>".formatted(video));
        received(
                "news",
                "<ArticleCount>2</ArticleCount><Articles><item><Title>A</Title><Url>https://a.example/</Url></item>"
                        + "<item><Title>B</Title><Url>https://b.example/</Url></item></Articles>");

        assertThat(simulator.callbacks().deliveries())
                .extracting(Delivery::problem)
                .containsOnly("");
        assertThat(phone())
                .extracting(message -> message.content().msgtype())
                .containsExactly("image", "voice", "video", "news");
        assertThat(phone().get(3).content().object().at("/articles/1/title").asText())
                .isEqualTo("B");
    }

    @Test
    void a_reply_that_wecom_would_not_take_is_in_the_log_and_draws_nothing() {
        assertThat(received("image", "<Image><MediaId>unknown</MediaId></Image>"))
                .startsWith("40007");
        assertThat(received("voice", "<Voice><MediaId>%s</MediaId></Voice>".formatted(put(MediaKind.IMAGE))))
                .startsWith("40007");
        assertThat(received("text", "")).startsWith("44004");
        assertThat(received("file", "")).contains("invalid MsgType \"file\"");
        assertThat(
                        received(
                                "news",
                                "<ArticleCount>2</ArticleCount><Articles><item><Title>A</Title><Url>https://a.example/</Url></item></Articles>"))
                .contains("ArticleCount is not 1");
        assertThat(received("update_button", "<Button><ReplaceName>Done</ReplaceName></Button>"))
                .contains("no card was clicked");
        receiver.answers(one -> CallbackReceiver.reply(one.receiveId(), "<xml><ToUserName>someone</ToUserName></xml>"));
        lisi.types("hello");
        assertThat(problem()).contains("ToUserName is not lisi");
        assertThat(phone()).isEmpty();
    }

    @Test
    void a_text_is_cut_where_wecom_cuts_it() {
        received("text", "<Content>%s</Content>".formatted("x".repeat(3000)));

        assertThat(phone().get(0).text()).hasSize(2048);
    }

    @Test
    void a_button_is_told_with_what_was_selected() {
        String msgid = card(BUTTONS);

        assertThat(lisi.clicks(msgid, "yes", Map.of("why", List.of("a")))).isTrue();

        Received click = receiver.awaitOnlyFrom(simulator);
        assertThat(click.text("Event")).isEqualTo("template_card_event");
        assertThat(click.text("EventKey")).isEqualTo("yes");
        assertThat(click.text("TaskId")).isEqualTo("t1");
        assertThat(click.text("CardType")).isEqualTo("button_interaction");
        assertThat(click.plain())
                .endsWith(
                        "<AgentID>1000002</AgentID><SelectedItems><SelectedItem><QuestionKey><![CDATA[why]]></QuestionKey>"
                                + "<OptionIds><OptionId><![CDATA[a]]></OptionId></OptionIds></SelectedItem></SelectedItems></xml>");
    }

    @Test
    void a_vote_may_have_many_and_what_is_not_chosen_stays_as_the_card_had_it() {
        String msgid = card(VOTE);

        lisi.clicks(msgid, "send", Map.of("dish", List.of("1", "2")));
        lisi.clicks(msgid, "send", Map.of());

        assertThat(receiver.awaitAllFrom(simulator))
                .extracting(one -> one.plain().split("<OptionId>", -1).length - 1)
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void the_response_code_of_a_click_updates_the_card_once() {
        String msgid = card(BUTTONS);
        lisi.clicks(msgid, "yes", Map.of());
        String code = receiver.awaitOnlyFrom(simulator).text("ResponseCode");

        assertThat(update(code)).isZero();
        assertThat(update(code)).isEqualTo(60140);
        assertThatThrownBy(() -> lisi.clicks(msgid, "yes", Map.of())).hasMessageContaining("switched off");
    }

    @Test
    void the_menu_of_a_card_is_an_event_of_its_own() {
        lisi.clicksMenu(card(BUTTONS), "mute");

        Received click = receiver.awaitOnlyFrom(simulator);
        assertThat(click.text("Event")).isEqualTo("template_card_menu_event");
        assertThat(click.text("EventKey")).isEqualTo("mute");
        assertThat(click.plain()).doesNotContain("SelectedItems");
    }

    @Test
    void an_old_task_card_is_told_in_its_own_spelling() {
        String msgid = send(
                "\"msgtype\":\"taskcard\",\"taskcard\":{\"title\":\"T\",\"description\":\"D\",\"task_id\":\"old\",\"btn\":[{\"key\":\"k\",\"name\":\"N\"}]}");
        replying("update_taskcard", "<TaskCard><ReplaceName>Done</ReplaceName></TaskCard>");

        lisi.clicks(msgid, "k", Map.of());

        assertThat(receiver.awaitOnlyFrom(simulator).plain())
                .contains("<Event><![CDATA[taskcard_click]]></Event>", "<AgentId>1000002</AgentId>");
        assertThat(replacement().path("replace_name").asText()).isEqualTo("Done");
    }

    @Test
    void a_reply_switches_the_button_off_for_who_clicked() {
        String msgid = card(BUTTONS, "lisi|zhangsan");
        replying("update_button", "<Button><ReplaceName><![CDATA[Done]]></ReplaceName></Button>");

        lisi.clicks(msgid, "yes", Map.of());

        assertThat(problem()).isEmpty();
        assertThat(replacement().at("/button/replace_name").asText()).isEqualTo("Done");
        assertThat(simulator.corp().messages().messages("zhangsan").get(0).replacement())
                .isNull();
    }

    @Test
    void a_reply_puts_another_card_in_its_place_which_can_be_clicked_again() {
        String msgid = card(BUTTONS);
        replying(
                "update_template_card",
                "<TemplateCard><CardType>multiple_interaction</CardType><MainTitle><Title>Next</Title></MainTitle>"
                        + "<SelectList><QuestionKey>q</QuestionKey><OptionList><Id>1</Id><Text>One</Text></OptionList>"
                        + "<OptionList><Id>2</Id><Text>Two</Text></OptionList></SelectList>"
                        + "<SubmitButton><Text>Go</Text><Key>go</Key></SubmitButton></TemplateCard>");

        lisi.clicks(msgid, "yes", Map.of());
        assertThat(problem()).isEmpty();
        receiver.answers(any -> CallbackReceiver.Answer.OK);
        lisi.clicks(msgid, "go", Map.of("q", List.of("2")));

        assertThat(replacement()
                        .at("/template_card/select_list/0/option_list/1/text")
                        .asText())
                .isEqualTo("Two");
        assertThat(receiver.awaitAllFrom(simulator)).anySatisfy(one -> {
            assertThat(one.text("EventKey")).isEqualTo("go");
            assertThat(one.text("TaskId")).isEqualTo("t1");
            assertThat(one.text("OptionId")).isEqualTo("2");
        });
    }

    @Test
    void a_card_that_breaks_the_rules_changes_nothing() {
        String msgid = card(BUTTONS);
        replying("update_template_card", "<TemplateCard><CardType>text_notice</CardType></TemplateCard>");

        lisi.clicks(msgid, "yes", Map.of());

        assertThat(problem()).startsWith("420");
        assertThat(phone().get(0).replacement()).isNull();
    }

    @Test
    void what_is_not_on_the_card_cannot_be_clicked() {
        String msgid = card(BUTTONS);

        assertThatThrownBy(() -> lisi.clicks(msgid, "no", Map.of())).hasMessageContaining("it has [yes]");
        assertThatThrownBy(() -> lisi.clicks(msgid, "yes", Map.of("who", List.of())))
                .hasMessageContaining("no question \"who\"");
        assertThatThrownBy(() -> lisi.clicks(msgid, "yes", Map.of("why", List.of("c"))))
                .hasMessageContaining("has the options [a, b]");
        assertThatThrownBy(() -> lisi.clicks(msgid, "yes", Map.of("why", List.of("a", "b"))))
                .hasMessageContaining("takes one option");
        assertThatThrownBy(() -> lisi.clicks("other", "yes", Map.of())).hasMessageContaining("has no message other");
        assertThatThrownBy(
                        () -> lisi.clicks(send("\"msgtype\":\"text\",\"text\":{\"content\":\"x\"}"), "yes", Map.of()))
                .hasMessageContaining("not a card");
        assertThat(receiver.awaitAllFrom(simulator)).isEmpty();
    }

    @Test
    void an_event_that_takes_no_reply_gets_none() {
        replying("text", "<Content>no</Content>");
        simulator.corp().events().fire(alerts, simulator.corp().events().event("sys", "close_inactive_agent"));

        assertThat(problem()).contains("takes no reply");
        assertThat(phone()).isEmpty();
    }

    @Test
    void a_card_is_clicked_over_http() {
        String msgid = card(VOTE);

        JsonNode done = probe.post(
                "/simulator/actions",
                "{\"userid\":\"lisi\",\"agentid\":1000002,\"action\":\"card\",\"msgid\":\"%s\",\"key\":\"send\",\"choices\":{\"dish\":[\"2\"]}}"
                        .formatted(msgid));

        assertThat(done.path("pushed").asBoolean()).isTrue();
        assertThat(receiver.awaitOnlyFrom(simulator).text("OptionId")).isEqualTo("2");
    }

    private String received(String msgType, String rest) {
        replying(msgType, rest);
        lisi.types("hello");
        return problem();
    }

    private void replying(String msgType, String rest) {
        receiver.answers(one -> CallbackReceiver.reply(one, msgType, rest));
    }

    private String problem() {
        receiver.awaitAllFrom(simulator);
        List<Delivery> deliveries = simulator.callbacks().deliveries();
        return deliveries.get(deliveries.size() - 1).problem();
    }

    private List<PhoneMessage> phone() {
        return simulator.corp().messages().messages("lisi");
    }

    private JsonNode replacement() {
        receiver.awaitAllFrom(simulator);
        return Objects.requireNonNull(phone().get(0).replacement());
    }

    private String put(MediaKind kind) {
        byte[] content = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};
        return simulator
                .corp()
                .media()
                .put(
                        kind,
                        new UploadedFile("a", "image/png", content),
                        simulator.clock().instant())
                .mediaId();
    }

    private String card(String card) {
        return card(card, "lisi");
    }

    private String card(String card, String toUser) {
        return send("\"msgtype\":\"template_card\",\"template_card\":" + card, toUser);
    }

    private String send(String content) {
        return send(content, "lisi");
    }

    private String send(String content, String toUser) {
        JsonNode sent = probe.post(
                "/cgi-bin/message/send?access_token=" + probe.token(1000002),
                "{\"touser\":\"%s\",\"agentid\":1000002,%s}".formatted(toUser, content));
        assertThat(sent.path("errcode").asInt()).as(sent.toString()).isZero();
        return sent.path("msgid").asText();
    }

    private int update(String code) {
        return probe.post(
                        "/cgi-bin/message/update_template_card?access_token=" + probe.token(1000002),
                        "{\"userids\":[\"lisi\"],\"agentid\":1000002,\"response_code\":\"%s\",\"button\":{\"replace_name\":\"Done\"}}"
                                .formatted(code))
                .path("errcode")
                .asInt();
    }
}
