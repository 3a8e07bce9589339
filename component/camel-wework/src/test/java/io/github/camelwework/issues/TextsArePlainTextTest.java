// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.simulator.ledger.Ledger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Build logs hold colours of a terminal, and texts that were cut hold half an emoji: people get the rest, programs an error. */
class TextsArePlainTextTest {

    private static final String BROKEN = "\u001b[31mred\u0000\u0007\u000b\u007f\u0085\ta\nb\r\n\uD83D 😀\uDE00";
    private static final String MENDED = "[31mred\ta\nb\r\n\uFFFD 😀\uFFFD";

    private static TextDesk desk;

    @BeforeAll
    static void open() {
        desk = new TextDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void a_text_for_people_is_mended_wherever_it_stands() {
        JsonNode plain = desk.json("wework:message/send?toUser=" + desk.receiver(), BROKEN);
        assertThat(plain.at("/text/content").textValue()).isEqualTo(MENDED);

        Ledger.Entry card = desk.sent(
                "wework:message/send?msgType=textcard&url=https://a&toUser=" + desk.receiver(),
                BROKEN,
                Map.of("CamelWeworkTitle", BROKEN));
        assertThat(card.json().at("/textcard/title").textValue()).isEqualTo(MENDED);
        assertThat(card.json().at("/textcard/description").textValue()).isEqualTo(MENDED);

        JsonNode table = desk.json("wework:webhook/send?msgType=markdown_v2", List.of(Map.of("c" + BROKEN, BROKEN)));
        assertThat(table.at("/markdown_v2/content").textValue())
                .doesNotContainPattern("[\\x00-\\x08\\x0b]")
                .contains("[31mred");

        JsonNode unknown = desk.json(
                "wework:brandnew/thing", Map.of("note", BROKEN, "deep", List.of(Map.of("k" + BROKEN, BROKEN))));
        assertThat(unknown.path("note").textValue()).isEqualTo(MENDED);
        assertThat(unknown.path("deep").path(0).path("k" + MENDED).textValue()).isEqualTo(MENDED);

        JsonNode member = desk.json("wework:user/update", Map.of("userid", "lisi", "name", BROKEN));
        assertThat(member.path("name").textValue()).isEqualTo(MENDED);

        JsonNode chat = desk.json("wework:appchat/create", Map.of("name", BROKEN, "userlist", List.of("a", "b")));
        assertThat(chat.path("name").textValue()).isEqualTo(MENDED);

        JsonNode rows = desk.json(
                "wework:message/send",
                Map.of(
                        "touser", desk.receiver(),
                        "msgtype", "miniprogram_notice",
                        "miniprogram_notice",
                                Map.of(
                                        "appid",
                                        "wx1",
                                        "title",
                                        "t\u0001",
                                        "content_item",
                                        List.of(Map.of("key", "k\u0001", "value", "v\u0001")))));
        assertThat(rows.at("/miniprogram_notice/content_item/0/key").textValue())
                .isEqualTo("k");
    }

    static List<Map<String, Object>> ids() {
        return List.of(
                Map.of("touser", "li\u0001si", "msgtype", "text", "text", Map.of("content", "hi")),
                Map.of("touser", List.of("zhangsan", "li\uD83Dsi"), "msgtype", "text", "text", Map.of("content", "hi")),
                Map.of("touser", "lisi", "msgtype", "te\u0000xt", "text", Map.of("content", "hi")),
                Map.of("touser", "lisi", "msgtype", "image", "image", Map.of("media_id", "m\u001b")),
                Map.of(
                        "touser",
                        "lisi",
                        "msgtype",
                        "textcard",
                        "textcard",
                        Map.of("title", "t", "description", "d", "url", "https://a\u0007")),
                Map.of(
                        "touser",
                        "lisi",
                        "msgtype",
                        "template_card",
                        "template_card",
                        Map.of(
                                "card_type",
                                "button_interaction",
                                "main_title",
                                Map.of("title", "t"),
                                "task_id",
                                "t1",
                                "button_list",
                                List.of(Map.of("text", "yes", "key", "y\u0000es")))),
                Map.of("touser", "lisi", "msgtype", "text", "text", Map.of("content", "hi"), "some_new_id", "a\u0002"),
                Map.of(
                        "touser",
                        "lisi",
                        "msgtype",
                        "text",
                        "text",
                        Map.of("content", "hi"),
                        "deep",
                        List.of(Map.of("page_url", "\uDE00x"))));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void an_id_a_key_or_an_address_is_refused_by_name(Map<String, Object> message) {
        assertThat(desk.failure("wework:message/send", message, Map.of(), WeworkRequestException.class))
                .hasMessageMatching(
                        "(?s).*(touser|msgtype|media_id|url|key|some_new_id|page_url).* U\\+[0-9A-F]{4} .*");
    }

    @Test
    void a_robot_mentions_nobody_by_a_broken_id() {
        Map<String, Object> message =
                Map.of("msgtype", "text", "text", Map.of("content", "hi", "mentioned_list", List.of("li\u0000si")));

        assertThat(desk.failure("wework:webhook/send", message, Map.of(), WeworkRequestException.class))
                .hasMessageContaining("mentioned_list")
                .hasMessageContaining("U+0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"li\u0001si", "li\nsi", "\uD83D"})
    void an_id_in_an_option_a_header_or_a_query_is_refused_by_name(String id) {
        assertThat(desk.failure("wework:user/get", id, Map.of(), WeworkRequestException.class))
                .hasMessageContaining("userid");
        assertThat(desk.failure("wework:user/get", null, Map.of("CamelWeworkUserId", id), WeworkRequestException.class))
                .hasMessageContaining("userid");
    }
}
