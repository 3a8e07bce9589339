// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.error.WeworkRequestException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A message that has exactly one type's object needs no msgtype, and WeCom may add types. */
class MessageTypeFromItsFieldTest {

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
    void the_type_is_that_of_the_only_object() {
        Map<String, Object> message = Map.of("touser", "a", "markdown", Map.of("content", "x"));

        JsonNode tree = new ObjectMapper().valueToTree(message);
        for (Object body : List.<Object>of(message, tree)) {
            assertThat(desk.json("wework:message/send", body).path("msgtype").textValue())
                    .isEqualTo("markdown");
            assertThat(desk.json("wework:message/send?msgType=text", body)
                            .path("msgtype")
                            .textValue())
                    .isEqualTo("markdown");
        }
        assertThat(desk.json("wework:message/send?bodyAs=request", "{\"touser\":\"a\",\"text\":{\"content\":\"x\"}}")
                        .path("msgtype")
                        .textValue())
                .isEqualTo("text");
        assertThat(desk.json("wework:webhook/send", Map.of("text", Map.of("content", "x")))
                        .path("msgtype")
                        .textValue())
                .isEqualTo("text");
    }

    @Test
    void json_text_without_a_msgtype_stays_an_alert_that_happens_to_be_json() {
        assertThat(desk.json("wework:message/send?toUser=a", "{\"text\":{\"content\":\"x\"}}")
                        .at("/text/content")
                        .textValue())
                .isEqualTo("{\"text\":{\"content\":\"x\"}}");
    }

    @Test
    void two_objects_or_none_do_not_tell() {
        Map<String, Object> two =
                Map.of("touser", "a", "text", Map.of("content", "x"), "markdown", Map.of("content", "x"));

        assertThat(desk.failure("wework:message/send", two, Map.of(), WeworkRequestException.class))
                .hasMessageContaining("msgtype");
        assertThat(desk.failure(
                        "wework:message/send",
                        Map.of("touser", "a", "text", "x"),
                        Map.of(),
                        WeworkRequestException.class))
                .hasMessageContaining("msgtype");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hologram", "sticker", "link", "note", "vote", "survey_card"})
    void a_type_that_nobody_knows_yet_passes_with_its_object(String type) {
        Map<String, Object> message = new HashMap<>(Map.of("touser", "a", "msgtype", type, "safe", 1));
        message.put(type, Map.of("what", List.of(1.0, "x\u0000".getBytes(java.nio.charset.StandardCharsets.UTF_8))));

        JsonNode sent = desk.json("wework:message/send", message);

        assertThat(sent.path("msgtype").textValue()).isEqualTo(type);
        assertThat(sent.path(type).toString()).isEqualTo("{\"what\":[1,\"x\"]}");
    }

    @ParameterizedTest
    @CsvSource({
        "txt,text",
        "Text,text",
        "texts,text",
        "markdow,markdown",
        "mark_down,markdown",
        "textcrad,textcard",
        "template-card,template_card"
    })
    void a_near_miss_is_refused_with_the_nearest_name(String type, String meant) {
        Map<String, Object> message = Map.of("touser", "a", "msgtype", type, type, Map.of("content", "x"));

        assertThat(desk.failure("wework:message/send", message, Map.of(), WeworkRequestException.class))
                .hasMessageContaining("did you mean " + meant + "?");
        assertThat(desk.failure(
                        "wework:message/send?toUser=a&msgType=" + type, "x", Map.of(), WeworkRequestException.class))
                .hasMessageContaining("did you mean " + meant + "?");
    }

    @Test
    void a_known_type_that_the_operation_does_not_take_is_refused() {
        assertThat(desk.failure(
                        "wework:webhook/send",
                        Map.of("msgtype", "textcard", "textcard", Map.of("title", "x")),
                        Map.of(),
                        WeworkRequestException.class))
                .hasMessageContaining("does not take messages of type \"textcard\"");
    }

    @Test
    void a_kind_of_card_that_nobody_knows_yet_passes_and_a_near_miss_does_not() {
        Map<String, Object> message = Map.of(
                "touser", "a", "msgtype", "template_card", "template_card", Map.of("card_type", "calendar_week"));
        assertThat(desk.json("wework:message/send", message)
                        .at("/template_card/card_type")
                        .textValue())
                .isEqualTo("calendar_week");

        Map<String, Object> mistyped =
                Map.of("touser", "a", "msgtype", "template_card", "template_card", Map.of("card_type", "text_notices"));
        assertThat(desk.failure("wework:message/send", mistyped, Map.of(), WeworkRequestException.class))
                .hasMessageContaining("did you mean text_notice?");
    }
}
