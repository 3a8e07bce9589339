// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.camelwework.model.MarkdownMessage;
import io.github.camelwework.model.NewsMessage;
import io.github.camelwework.model.SendResult;
import io.github.camelwework.model.TextCardMessage;
import io.github.camelwework.model.TextMessage;
import io.github.camelwework.testing.Wecom;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.language.simple.SimpleLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MessageSendTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @Test
    void text_lands_on_the_phone_of_its_receiver() {
        wecom.answer("wework:message/send?toUser=zhangsan", "磁盘快满了 😀");
        assertThat(wecom.phone("zhangsan")).singleElement().satisfies(message -> assertThat(message.text())
                .isEqualTo("磁盘快满了 😀"));
    }

    @Test
    void what_is_not_ascii_goes_out_as_utf_8_without_escapes() {
        wecom.answer("wework:message/send?toUser=zhangsan", "值班 😀");
        assertThat(wecom.ledger().calls("message/send").get(0).text())
                .contains("值班 😀")
                .doesNotContain("\\u");
    }

    @Test
    void a_byte_array_and_a_stream_are_text_in_utf_8() {
        wecom.answer("wework:message/send?toUser=zhangsan", "字节".getBytes(StandardCharsets.UTF_8));
        wecom.answer(
                "wework:message/send?toUser=zhangsan", new ByteArrayInputStream("流".getBytes(StandardCharsets.UTF_8)));
        assertThat(wecom.phone("zhangsan"))
                .extracting(message -> message.text())
                .containsExactly("字节", "流");
    }

    @Test
    void a_number_is_a_text_too() {
        wecom.answer("wework:message/send?toUser=zhangsan", 42);
        assertThat(wecom.phone("zhangsan").get(0).text()).isEqualTo("42");
    }

    @Test
    void json_with_a_msgtype_is_the_request() {
        wecom.answer(
                "wework:message/send",
                "{\"touser\":\"lisi\",\"msgtype\":\"markdown\",\"markdown\":{\"content\":\"**ok**\"}}");
        assertThat(wecom.phone("lisi").get(0).text()).isEqualTo("**ok**");
    }

    @Test
    void json_without_a_msgtype_is_content() {
        wecom.answer("wework:message/send?toUser=lisi", "{\"alert\":\"disk\"}");
        assertThat(wecom.phone("lisi").get(0).text()).isEqualTo("{\"alert\":\"disk\"}");
    }

    @Test
    void body_as_content_takes_any_json_for_content() {
        String json = "{\"msgtype\":\"text\",\"text\":{\"content\":\"x\"}}";
        wecom.answer("wework:message/send?toUser=lisi&bodyAs=content", json);
        assertThat(wecom.phone("lisi").get(0).text()).isEqualTo(json);
    }

    @Test
    void a_map_and_a_json_tree_are_the_request() {
        Map<String, Object> map =
                Map.of("touser", List.of("lisi"), "msgtype", "text", "text", Map.of("content", "map"));
        wecom.answer("wework:message/send", map);
        JsonNode tree = JsonNodeFactory.instance
                .objectNode()
                .put("touser", "lisi")
                .put("msgtype", "text")
                .set("text", JsonNodeFactory.instance.objectNode().put("content", "tree"));
        wecom.answer("wework:message/send", tree);
        assertThat(wecom.phone("lisi")).extracting(message -> message.text()).containsExactly("map", "tree");
    }

    @Test
    void typed_messages_are_sent_as_what_they_are() {
        String uri = "wework:message/send?toUser=lisi";
        wecom.answer(uri, new TextMessage("text"));
        wecom.answer(uri, new MarkdownMessage("# md"));
        wecom.answer(uri, new TextCardMessage("title", "description", "https://example.org"));
        wecom.answer(uri, new NewsMessage(List.of(new NewsMessage.Article("t", null, "https://example.org", null))));
        assertThat(wecom.phone("lisi"))
                .extracting(message -> message.content().msgtype())
                .containsExactly("text", "markdown", "textcard", "news");
    }

    @Test
    void a_text_card_needs_no_java() {
        wecom.answer(
                "wework:message/send?toUser=lisi&msgType=textcard&title=Order&url=https://example.org", "paid in full");
        assertThat(wecom.ledger().calls("message/send").get(0).text())
                .contains(
                        "\"textcard\":{\"title\":\"Order\",\"url\":\"https://example.org\",\"description\":\"paid in full\"}");
    }

    @Test
    void a_header_wins_over_the_body_and_the_body_over_the_option() {
        Map<String, Object> body = Map.of("touser", "lisi", "msgtype", "text", "text", Map.of("content", "hi"));
        wecom.call("wework:message/send?toUser=zhangsan", body);
        wecom.call("wework:message/send?toUser=zhangsan", body, Map.of(WeworkConstants.TO_USER, "wangwu"));
        assertThat(wecom.phone("zhangsan")).isEmpty();
        assertThat(wecom.phone("lisi")).hasSize(1);
        assertThat(wecom.phone("wangwu")).hasSize(1);
    }

    @Test
    void a_body_for_one_person_never_reaches_the_department_of_the_option() {
        wecom.answer(
                "wework:message/send?toParty=1",
                Map.of("touser", "lisi", "msgtype", "text", "text", Map.of("content", "for you alone")));
        assertThat(wecom.simulator().corp().messages().all())
                .extracting(message -> message.userid())
                .containsExactly("lisi");
    }

    @Test
    void the_answer_is_a_map_for_simple_and_json_for_everything_else() {
        Exchange exchange = wecom.call("wework:message/send?toUser=zhangsan", "hi");
        String msgId = exchange.getMessage().getHeader(WeworkConstants.MSG_ID, String.class);
        try (SimpleLanguage simple = new SimpleLanguage()) {
            simple.setCamelContext(wecom.context());
            assertThat(simple.createExpression("${body[msgid]}").evaluate(exchange, String.class))
                    .isEqualTo(msgId);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertThat(exchange.getMessage().getBody(String.class)).startsWith("{\"errcode\":0,");
        assertThat(exchange.getMessage().getBody(JsonNode.class).get("errcode").intValue())
                .isZero();
        assertThat(exchange.getMessage().getBody(SendResult.class).msgId()).isEqualTo(msgId);
    }

    @Test
    void result_headers_tell_what_happened() {
        Exchange exchange = wecom.call("wework:message/send?toUser=zhangsan", "hi");
        assertThat(exchange.getMessage().getHeaders())
                .containsEntry(WeworkConstants.ERROR_CODE, 0)
                .containsKeys(WeworkConstants.MSG_ID, WeworkConstants.MSG_IDS, WeworkConstants.ERROR_MESSAGE);
    }

    @Test
    void result_headers_of_an_earlier_call_are_gone_when_the_next_begins() {
        Map<String, Object> stale =
                Map.of(WeworkConstants.INVALID_USER, List.of("ghost"), WeworkConstants.MSG_ID, "old");
        Exchange exchange = wecom.call("wework:user/get", "zhangsan", stale);
        assertThat(exchange.getMessage().getHeaders())
                .doesNotContainKeys(WeworkConstants.INVALID_USER, WeworkConstants.MSG_ID);
    }

    @Test
    void further_parameters_come_from_a_header_under_wecoms_names() {
        wecom.call(
                "wework:message/send?toUser=zhangsan",
                "hi",
                Map.of(
                        WeworkConstants.PARAMETERS,
                        Map.of("duplicate_check_interval", "60", "enable_duplicate_check", true)));
        assertThat(wecom.ledger().calls("message/send").get(0).text())
                .contains("\"duplicate_check_interval\":60", "\"enable_duplicate_check\":1");
    }

    @Test
    void duplicate_check_lets_wecom_drop_the_second_of_two_equal_messages() {
        String uri = "wework:message/send?toUser=zhangsan&duplicateCheck=true";
        wecom.answer(uri, "same");
        wecom.answer(uri, "same");
        assertThat(wecom.phone("zhangsan")).hasSize(1);
    }

    @Test
    void truncate_sends_what_fits() {
        wecom.answer("wework:message/send?toUser=zhangsan&onOverflow=truncate", "长".repeat(2000));
        assertThat(wecom.phone("zhangsan").get(0).text()).hasSize(682).endsWith("…");
    }
}
