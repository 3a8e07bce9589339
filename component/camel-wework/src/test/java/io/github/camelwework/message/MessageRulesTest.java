// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MessageRulesTest {

    private final MessageRules app = MessageRules.of("message/send");
    private final MessageRules robot = MessageRules.of("webhook/send");

    static List<Arguments> mistakes() {
        Map<String, Object> title = Map.of("title", "t");
        Map<String, Object> action = Map.of("url", "https://x");
        return List.of(
                Arguments.of("text", Map.of(), "text.content is missing: set it"),
                Arguments.of("text", Map.of("content", " "), "text.content is empty: set it"),
                Arguments.of("text", Map.of("content", Map.of()), "text.content is an object, but WeCom requires text"),
                Arguments.of(
                        "textcard",
                        Map.of("title", "t".repeat(129), "description", "d", "url", "https://x"),
                        "textcard.title is 129 characters long, and WeCom takes at most 128 characters: shorten it"),
                Arguments.of("textcard", Map.of("title", "t", "description", "d"), "textcard.url is missing: set it"),
                Arguments.of(
                        "news",
                        Map.of("articles", List.of(articleOf("ok"), articleOf("字".repeat(43)))),
                        "news.articles[1].title is 129 bytes long"),
                Arguments.of(
                        "news",
                        Map.of("articles", Collections.nCopies(9, articleOf("t"))),
                        "news.articles has 9 objects, and WeCom takes at most 8: send fewer"),
                Arguments.of("news", Map.of("articles", List.of()), "news.articles is empty: set it"),
                Arguments.of(
                        "news",
                        Map.of("articles", "x"),
                        "news.articles is \"x\", but WeCom requires a list of objects"),
                Arguments.of(
                        "news",
                        Map.of("articles", List.of("x")),
                        "news.articles[0] is \"x\", but WeCom requires an object"),
                Arguments.of(
                        "news",
                        Map.of("articles", List.of(title)),
                        "news.articles[0].url is missing (or appid instead): set it"),
                Arguments.of(
                        "news",
                        Map.of("articles", List.of(Map.of("title", "t", "appid", "wx1"))),
                        "news.articles[0].pagepath is missing, because appid is set: set it"),
                Arguments.of(
                        "template_card",
                        Map.of(),
                        "template_card.card_type is missing, but message/send takes only text_notice, news_notice,"),
                Arguments.of(
                        "template_card",
                        Map.of("card_type", "text_notise"),
                        "template_card.card_type is \"text_notise\" (did you mean text_notice?)"),
                Arguments.of(
                        "template_card",
                        Map.of("card_type", "text_notice", "card_action", action),
                        "template_card.sub_title_text is missing (or main_title.title instead): set it"),
                Arguments.of(
                        "template_card",
                        Map.of("card_type", "text_notice", "main_title", title),
                        "template_card.card_action is missing: set it"),
                Arguments.of(
                        "template_card",
                        Map.of("card_type", "text_notice", "main_title", title, "card_action", Map.of("type", 2)),
                        "template_card.card_action.appid is missing, because type is 2: set it"),
                Arguments.of(
                        "template_card",
                        Map.of("card_type", "text_notice", "main_title", title, "card_action", Map.of("type", 7)),
                        "template_card.card_action.type is \"7\", but WeCom requires one of 1, 2"),
                Arguments.of(
                        "template_card",
                        buttons(List.of(Map.of("text", "Yes", "key", "a"), Map.of("text", "No", "key", "a"))),
                        "template_card.button_list has two objects with the key \"a\": give each its own"),
                Arguments.of(
                        "template_card",
                        buttons(List.of(Map.of("text", "Yes"))),
                        "template_card.button_list[0].key is missing, because type is not 1: set it"),
                Arguments.of(
                        "template_card",
                        Map.of(
                                "card_type",
                                "news_notice",
                                "main_title",
                                title,
                                "card_action",
                                action,
                                "card_image",
                                Map.of("url", "https://x", "aspect_ratio", 3)),
                        "template_card.card_image.aspect_ratio is \"3\", but WeCom requires a number from 1.3 to 2.25"),
                Arguments.of(
                        "taskcard",
                        Map.of("title", "t", "description", "d", "task_id", "no blanks", "btn", List.of()),
                        "taskcard.task_id is \"no blanks\", but WeCom takes only digits, letters, _, - and @ there"),
                Arguments.of(
                        "miniprogram_notice",
                        Map.of("appid", "wx1", "title", "十三个字的标题实在是太长了"),
                        "miniprogram_notice.title is 13 hanzi long, and WeCom takes at most 12 Chinese characters"),
                Arguments.of(
                        "markdown_v2",
                        Map.of("content", "x"),
                        "message/send does not take messages of type \"markdown_v2\" (did you mean markdown?): use one of text,"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_named_with_its_place(String type, Map<String, ?> object, String why) {
        assertThatThrownBy(() -> app.check(type, object))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(why);
    }

    @Test
    void fields_that_wecom_may_add_tomorrow_pass_at_every_depth() {
        Map<String, Object> news = Map.of(
                "articles", List.of(Map.of("title", "t", "url", "https://x", "mood", Map.of("a", 1))), "shade", "dark");

        assertThat(app.check("news", news)).isEqualTo(news);
    }

    @Test
    void values_become_what_wecom_wants() {
        Map<String, Object> card = app.check(
                "template_card",
                Map.of(
                        "card_type",
                        "text_notice",
                        "main_title",
                        Map.of("title", 42),
                        "jump_list",
                        Map.of("type", "0", "title", "one alone"),
                        "card_action",
                        Map.of("url", "https://x")));

        assertThat(card)
                .containsEntry("main_title", Map.of("title", "42"))
                .containsEntry("jump_list", List.of(Map.of("type", 0, "title", "one alone")))
                .containsEntry("card_action", Map.of("url", "https://x", "type", 1));
    }

    @Test
    void a_robot_takes_longer_markdown_than_an_app() {
        Map<String, Object> long3000 = Map.of("content", "m".repeat(3000));

        assertThat(robot.overflow("markdown", long3000)).isEmpty();
        assertThat(app.overflow("markdown", long3000))
                .hasValueSatisfying(
                        overflow -> assertThat(overflow.size().most()).isEqualTo(2048));
    }

    @Test
    void a_robot_sends_only_cards_that_nobody_answers() {
        assertThatThrownBy(() -> robot.check("template_card", buttons(List.of(Map.of("text", "Yes", "key", "a")))))
                .hasMessageEndingWith("but webhook/send takes only text_notice, news_notice");
    }

    @Test
    void safe_is_refused_where_wecom_would_ignore_it_in_silence() {
        assertThatThrownBy(() -> app.checkSafe("markdown", 1))
                .hasMessage("safe is 1, but for messages of type markdown WeCom knows none: remove it");
        assertThatThrownBy(() -> app.checkSafe("text", 2))
                .hasMessage("safe is 2, but for messages of type text WeCom knows at most 1: remove it");
        assertThatCode(() -> app.checkSafe("mpnews", 2)).doesNotThrowAnyException();
        assertThatCode(() -> app.checkSafe("markdown", 0)).doesNotThrowAnyException();
    }

    private static Map<String, Object> articleOf(String title) {
        return Map.of("title", title, "url", "https://x");
    }

    private static Map<String, Object> buttons(List<Map<String, Object>> buttons) {
        return Map.of(
                "card_type",
                "button_interaction",
                "task_id",
                "1",
                "main_title",
                Map.of("title", "t"),
                "button_list",
                buttons);
    }
}
