// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.callback.Opener;
import io.github.camelwework.callback.Request;
import io.github.camelwework.callback.Sender;
import io.github.camelwework.model.MarkdownMessage;
import io.github.camelwework.model.card.Button;
import io.github.camelwework.model.card.ButtonInteraction;
import io.github.camelwework.model.card.HorizontalContent;
import io.github.camelwework.model.card.MainTitle;
import io.github.camelwework.model.reply.ButtonReply;
import io.github.camelwework.model.reply.CardReply;
import io.github.camelwework.model.reply.ImageReply;
import io.github.camelwework.model.reply.NewsReply;
import io.github.camelwework.model.reply.TextReply;
import io.github.camelwework.model.reply.VideoReply;
import io.github.camelwework.model.reply.VoiceReply;
import io.github.camelwework.testing.FakeHttp;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallbackReplyTest {

    private static final String HEAD = "<xml><ToUserName><![CDATA[zhangsan]]></ToUserName><FromUserName><![CDATA["
            + Sender.CORP + "]]></FromUserName><CreateTime>1795305600</CreateTime>";

    @RegisterExtension
    final CallbackDesk desk = new CallbackDesk();

    private Object left;
    private boolean leavesTheEvent;
    private long ids;

    @BeforeEach
    void route() throws Exception {
        desk.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from("wework:callback").process(exchange -> {
                    if (!leavesTheEvent) {
                        exchange.getMessage().setBody(left);
                    }
                });
                from("wework:callback?path=/robot&receiveId=")
                        .process(exchange -> exchange.getMessage().setBody(left));
            }
        });
    }

    @Test
    void a_string_is_a_text() {
        assertThat(reply("你好]]>&<"))
                .isEqualTo(
                        HEAD
                                + "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[你好]]]]><![CDATA[>&<]]></Content></xml>");
    }

    @Test
    void bytes_are_a_text_in_utf_8() {
        assertThat(reply("你好".getBytes(StandardCharsets.UTF_8))).contains("<Content><![CDATA[你好]]></Content>");
    }

    @Test
    void what_is_no_reply_is_none() {
        leavesTheEvent = true;
        assertThat(answer().body()).isEmpty();
        leavesTheEvent = false;
        for (Object none : new Object[] {null, "", 42, List.of("a"), Map.of("errcode", 0)}) {
            left = none;
            FakeHttp.Answer answer = answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).as("%s", none).isEmpty();
        }
    }

    @Test
    void a_copy_of_the_event_is_none_either() throws Exception {
        desk.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from("wework:callback?path=/copy")
                        .process(exchange -> exchange.getMessage().setBody(new LinkedHashMap<Object, Object>((Map<?, ?>)
                                exchange.getMessage().getBody())));
            }
        });
        FakeHttp.Answer answer = desk.http
                .post(desk.context, "/copy", desk.sender().text("x", 1))
                .join();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_queue_that_an_event_is_handed_to_is_not_waited_for() throws Exception {
        desk.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from("wework:callback?path=/handover").to("seda:handed?waitForTaskToComplete=IfReplyExpected");
            }
        });
        FakeHttp.Answer answer = desk.http
                .post(desk.context, "/handover", desk.sender().text("x", 1))
                .join();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(desk.context.createConsumerTemplate().receiveBody("seda:handed", 1000))
                .isNotNull();
    }

    @Test
    void a_body_that_the_route_emptied_does_not_lose_the_member() throws Exception {
        desk.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from("wework:callback?path=/emptied").process(exchange -> {
                    ((Map<?, ?>) exchange.getMessage().getBody()).clear();
                    exchange.getMessage().setBody("hi");
                });
            }
        });
        FakeHttp.Answer answer = desk.http
                .post(desk.context, "/emptied", desk.sender().text("x", 1))
                .join();
        assertThat(Opener.xml(answer.text())).contains("<ToUserName><![CDATA[zhangsan]]></ToUserName>");
    }

    @Test
    void a_map_with_a_msgtype_is_that_and_what_lacks_is_filled_in() {
        assertThat(reply(Map.of(
                        "MsgType",
                        "news",
                        "Articles",
                        List.of(Map.of("Title", "one", "Url", "https://a"), Map.of("Title", "two")))))
                .startsWith(HEAD + "<MsgType><![CDATA[news]]></MsgType>")
                .contains("<ArticleCount>2</ArticleCount><Articles><item>")
                .contains("<Title><![CDATA[one]]></Title>")
                .contains("</item><item><Title><![CDATA[two]]></Title></item></Articles>");
    }

    @Test
    void the_models_of_replies_are_replies() {
        assertThat(reply(new TextReply("hi"))).contains("<Content><![CDATA[hi]]></Content>");
        assertThat(reply(new ImageReply("m1"))).contains("<Image><MediaId><![CDATA[m1]]></MediaId></Image>");
        assertThat(reply(new VoiceReply("m1"))).contains("<Voice><MediaId><![CDATA[m1]]></MediaId></Voice>");
        assertThat(reply(new VideoReply("m1", "t", null)))
                .contains("<Video><MediaId><![CDATA[m1]]></MediaId><Title><![CDATA[t]]></Title></Video>");
        assertThat(reply(new NewsReply(List.of(new NewsReply.Article("t", "d", null, "https://a")))))
                .contains("<ArticleCount>1</ArticleCount><Articles><item><Title><![CDATA[t]]></Title>"
                        + "<Description><![CDATA[d]]></Description><Url><![CDATA[https://a]]></Url></item></Articles>");
        assertThat(reply(new ButtonReply("done")))
                .contains("<MsgType><![CDATA[update_button]]></MsgType>")
                .contains("<Button><ReplaceName><![CDATA[done]]></ReplaceName></Button>");
    }

    @Test
    void a_card_has_the_names_of_xml_and_its_lists_are_repeated_elements() {
        ButtonInteraction card = ButtonInteraction.builder()
                .taskId("t1")
                .mainTitle(MainTitle.of("title", null))
                .horizontalContent(HorizontalContent.text("a", "1"))
                .horizontalContent(HorizontalContent.text("b", "2"))
                .button(Button.of("yes", "Agree"))
                .replaceText("agreed")
                .build();

        for (Object body : List.of(card, new CardReply(card))) {
            assertThat(reply(body))
                    .contains("<MsgType><![CDATA[update_template_card]]></MsgType>")
                    .contains("<TemplateCard><CardType><![CDATA[button_interaction]]></CardType>")
                    .contains("<MainTitle><Title><![CDATA[title]]></Title></MainTitle>")
                    .contains("<HorizontalContentList><KeyName><![CDATA[a]]></KeyName><Value><![CDATA[1]]></Value>"
                            + "</HorizontalContentList><HorizontalContentList><KeyName><![CDATA[b]]></KeyName>")
                    .contains("<ReplaceText><![CDATA[agreed]]></ReplaceText>")
                    .doesNotContain("TaskId");
        }
    }

    @Test
    void an_appid_is_spelt_as_its_place_wants_it() {
        Map<String, Object> card = Map.of(
                "card_type",
                "text_notice",
                "jump_list",
                List.of(Map.of("type", 2, "appid", "wx1", "pagepath", "p")),
                "quote_area",
                Map.of("type", 2, "appid", "wx2"));

        assertThat(reply(Map.of("MsgType", "update_template_card", "TemplateCard", card)))
                .contains("<AppId><![CDATA[wx1]]></AppId>")
                .contains("<PagePath><![CDATA[p]]></PagePath>")
                .contains("<Appid><![CDATA[wx2]]></Appid>");
    }

    @Test
    void what_wecom_would_cut_is_no_reply_and_the_event_is_handled() {
        for (Object tooLong : List.of(
                "x".repeat(2049),
                "好".repeat(683),
                new VideoReply("m", "x".repeat(129), null),
                new VideoReply("m", null, "x".repeat(513)),
                new NewsReply(List.of(new NewsReply.Article("x".repeat(129), null, null, "u"))),
                Map.of("MsgType", "image"),
                Map.of("MsgType", "image", "Image", Map.of("MediaId", "a\u0001")),
                Map.of("MsgType", "text", "Content", "a", "not a name", "b"))) {
            left = tooLong;
            FakeHttp.Answer answer = answer();
            assertThat(answer.status()).as("%s", tooLong).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
        }
        assertThat(reply("x".repeat(2048))).isNotEmpty();
    }

    @Test
    void an_event_whose_reply_cannot_be_sent_is_not_run_again() {
        left = "x".repeat(2049);
        Request request = desk.sender().text("x", 1);
        assertThat(desk.answer(request).status()).isEqualTo(200);
        left = "short";
        assertThat(desk.answer(request).body()).isEmpty();
    }

    @Test
    void nobody_is_replied_to_when_the_event_names_no_member() {
        left = "hi";
        for (String from : List.of("", "<FromUserName><![CDATA[sys]]></FromUserName>")) {
            Request request = desk.sender()
                    .message("<xml>" + from + "<MsgType>event</MsgType><Event>kf_msg_or_event</Event></xml>");
            assertThat(desk.answer(request).status()).isEqualTo(200);
            assertThat(desk.answer(request).body()).isEmpty();
        }
    }

    @Test
    void a_suite_s_event_is_answered_with_success_whatever_the_route_leaves() {
        left = "hi";
        Request request = desk.sender()
                .message("<xml><SuiteId>ww1</SuiteId><InfoType>create_auth</InfoType><AuthCode>a</AuthCode></xml>");
        assertThat(desk.answer(request).text()).isEqualTo("success");
        assertThat(desk.answer(request).text()).as("its duplicate").isEqualTo("success");
    }

    @Test
    void a_text_for_a_robot_is_a_finished_stream() throws Exception {
        JsonNode reply = robotReply(
                "{\"msgid\":\"m1\",\"aibotid\":\"b\",\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"}}", "你好");

        assertThat(reply.get("msgtype").textValue()).isEqualTo("stream");
        assertThat(reply.at("/stream/content").textValue()).isEqualTo("你好");
        assertThat(reply.at("/stream/finish").booleanValue()).isTrue();
        assertThat(reply.at("/stream/id").textValue()).isEqualTo("m1");
    }

    @Test
    void the_poll_of_a_robot_s_stream_is_answered_under_its_id() throws Exception {
        assertThat(robotReply(
                                "{\"msgid\":\"m2\",\"aibotid\":\"b\",\"msgtype\":\"stream\",\"stream\":{\"id\":\"S1\"}}",
                                "more")
                        .at("/stream/id")
                        .textValue())
                .isEqualTo("S1");
    }

    @Test
    void a_robot_s_welcome_is_a_text() throws Exception {
        JsonNode reply = robotReply(
                "{\"msgid\":\"m3\",\"aibotid\":\"b\",\"msgtype\":\"event\",\"event\":{\"eventtype\":\"enter_chat\"}}",
                "welcome");

        assertThat(reply)
                .isEqualTo(new ObjectMapper().readTree("{\"msgtype\":\"text\",\"text\":{\"content\":\"welcome\"}}"));
    }

    @Test
    void a_map_for_a_robot_is_as_it_is() throws Exception {
        Map<String, Object> update = Map.of("response_type", "update_template_card");
        assertThat(robotReply("{\"msgid\":\"m4\",\"aibotid\":\"b\",\"msgtype\":\"event\",\"event\":{}}", update)
                        .get("response_type")
                        .textValue())
                .isEqualTo("update_template_card");
    }

    @Test
    void what_can_be_mended_in_a_reply_is_mended() {
        for (Object body : List.of(
                "\u001b[31mred\u0000\u0007 a\tb\nc \uD83D end\uFFFE",
                CharBuffer.wrap("\u001b[31mred\u0000\u0007 a\tb\nc \uD83D end\uFFFE"),
                "\u001b[31mred\u0000\u0007 a\tb\nc \uD83D end\uFFFE".toCharArray(),
                Map.of("MsgType", "text", "Content", "\u001b[31mred\u0000\u0007 a\tb\nc \uD83D end\uFFFE"),
                new TextReply("\u001b[31mred\u0000\u0007 a\tb\nc \uD83D end\uFFFE"))) {
            assertThat(reply(body)).contains("<Content><![CDATA[[31mred a\tb\nc \uFFFD end\uFFFD]]></Content>");
        }
    }

    @Test
    void the_values_of_a_reply_may_have_any_class() {
        Map<String, Object> article =
                Map.of("Title", "标题".getBytes(StandardCharsets.UTF_8), "Url", Optional.of("https://a"));

        assertThat(reply(Map.of("MsgType", "news", "Articles", new Object[] {article})))
                .contains("<ArticleCount>1</ArticleCount><Articles><item>")
                .contains("<Title><![CDATA[标题]]></Title>")
                .contains("<Url><![CDATA[https://a]]></Url>");
        assertThat(reply(new ObjectMapper().valueToTree(Map.of("MsgType", "text", "Content", "hi"))))
                .contains("<Content><![CDATA[hi]]></Content>");
        left = Map.of("MsgType", "text", "Content", new Object());
        FakeHttp.Answer answer = answer();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void bytes_are_read_in_the_charset_that_the_route_names_and_a_mark_is_dropped() throws Exception {
        desk.routes(new RouteBuilder() {
            @Override
            public void configure() {
                from("wework:callback?path=/gbk")
                        .setHeader("CamelCharsetName", constant("GBK"))
                        .process(exchange -> exchange.getMessage().setBody("你好".getBytes("GBK")));
                from("wework:callback?path=/broken")
                        .process(exchange -> exchange.getMessage().setBody("你好".getBytes("GBK")));
            }
        });
        Request request = desk.sender().text("x", 1);

        assertThat(Opener.xml(
                        desk.http.post(desk.context, "/gbk", request).join().text()))
                .contains("<Content><![CDATA[你好]]></Content>");
        FakeHttp.Answer broken =
                desk.http.post(desk.context, "/broken", request).join();
        assertThat(broken.status()).isEqualTo(200);
        assertThat(broken.body()).isEmpty();
        assertThat(reply("\uFEFF你好")).contains("<Content><![CDATA[你好]]></Content>");
    }

    @Test
    void what_a_robot_says_is_measured_in_whatever_form_it_stands() throws Exception {
        String tooLong = "x".repeat(20_481);
        for (Object body : List.of(
                tooLong,
                Map.of("msgtype", "stream", "stream", Map.of("id", "S", "finish", true, "content", tooLong)),
                Map.of("msgtype", "markdown", "markdown", Map.of("content", tooLong.getBytes(StandardCharsets.UTF_8))),
                new ObjectMapper().valueToTree(Map.of("msgtype", "markdown", "markdown", Map.of("content", tooLong))),
                new MarkdownMessage(tooLong))) {
            left = body;
            FakeHttp.Answer answer = desk.http
                    .post(
                            desk.context,
                            "/robot",
                            desk.sender().receiveId("").nonce("n").asJson(robotText("m" + ++ids)))
                    .join();
            assertThat(answer.status()).as("%s", body.getClass()).isEqualTo(200);
            assertThat(answer.body()).as("%s", body.getClass()).isEmpty();
        }
        assertThat(robotReply(robotText("m0"), tooLong.substring(1))
                        .at("/stream/content")
                        .textValue())
                .isEqualTo(tooLong.substring(1));
    }

    private static String robotText(String msgId) {
        return "{\"msgid\":\"" + msgId + "\",\"aibotid\":\"b\",\"msgtype\":\"text\",\"text\":{\"content\":\"hi\"}}";
    }

    private String reply(Object body) {
        left = body;
        return Opener.xml(answer().text());
    }

    private FakeHttp.Answer answer() {
        return desk.answer(desk.sender().text("x", ++ids));
    }

    private JsonNode robotReply(String push, Object body) throws Exception {
        left = body;
        FakeHttp.Answer answer = desk.http
                .post(
                        desk.context,
                        "/robot",
                        desk.sender().receiveId("").nonce("the push's").asJson(push))
                .join();
        JsonNode envelope = new ObjectMapper().readTree(answer.text());
        assertThat(envelope.get("nonce").textValue()).isEqualTo("the push's");
        assertThat(envelope.get("timestamp").isIntegralNumber()).isTrue();
        return new ObjectMapper().readTree(Opener.json(envelope));
    }
}
