// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.model.card.Button;
import io.github.camelwework.model.card.ButtonInteraction;
import io.github.camelwework.model.card.CardAction;
import io.github.camelwework.model.card.MainTitle;
import io.github.camelwework.model.card.TextNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageModelTest {

    @Test
    void a_message_is_the_request_in_wecoms_names() {
        assertThat(new TextMessage("hi").toRequest())
                .isEqualTo(Map.of("msgtype", "text", "text", Map.of("content", "hi")));
        assertThat(TextMessage.builder()
                        .content("hi")
                        .mention("@all")
                        .mention("lisi")
                        .build()
                        .fields())
                .isEqualTo(Map.of("content", "hi", "mentioned_list", List.of("@all", "lisi")));
        assertThat(TaskCardMessage.builder()
                        .title("t")
                        .description("d")
                        .taskId("1")
                        .button(TaskCardMessage.Button.builder()
                                .key("k")
                                .name("n")
                                .isBold(true)
                                .build())
                        .build()
                        .fields())
                .containsEntry("task_id", "1")
                .containsEntry("btn", List.of(Map.of("key", "k", "name", "n", "is_bold", true)));
    }

    @Test
    void a_field_that_is_too_long_is_named_when_the_message_is_built() {
        assertThatThrownBy(() -> TextCardMessage.builder()
                        .title("字".repeat(129))
                        .description("d")
                        .url("https://x")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "textcard.title is 129 characters long, and WeCom takes at most 128 characters: shorten it");
        assertThatThrownBy(() -> TextCardMessage.builder().title("t").build())
                .hasMessage("description is missing: set it");
    }

    @Test
    void a_text_may_be_longer_than_one_message_because_an_endpoint_may_split_it() {
        assertThatCode(() -> TextMessage.builder().content("字".repeat(5000)).build())
                .doesNotThrowAnyException();
    }

    @Test
    void fields_that_wecom_adds_are_kept_both_ways() {
        TextCardMessage card = TextCardMessage.builder()
                .title("t")
                .description("d")
                .url("https://x")
                .with("mood", "calm")
                .build();

        Map<String, Object> fields = card.fields();

        assertThat(fields).containsEntry("mood", "calm");
        assertThat(Model.read(fields, TextCardMessage.class)).isEqualTo(card);
    }

    @Test
    void a_card_names_its_kind_first() {
        TextNotice notice = TextNotice.builder()
                .mainTitle(MainTitle.of("Deployed", null))
                .cardAction(CardAction.url("https://ci.example.org"))
                .build();

        assertThat(notice.fields().keySet()).containsExactly("card_type", "main_title", "card_action");
        assertThat(notice.toRequest()).containsEntry("msgtype", "template_card");
    }

    @Test
    void a_card_for_an_update_needs_no_task_id() {
        assertThatCode(() -> ButtonInteraction.builder()
                        .mainTitle(MainTitle.of("Approved", null))
                        .button(Button.of("undo", "Undo"))
                        .replaceText("Approved by you")
                        .build())
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> ButtonInteraction.builder()
                        .mainTitle(MainTitle.of("Approved", null))
                        .build())
                .hasMessageContaining("template_card.");
    }

    @Test
    void a_message_never_changes() {
        List<NewsMessage.Article> articles =
                new ArrayList<>(List.of(new NewsMessage.Article("t", null, "https://x", null)));
        NewsMessage news = new NewsMessage(articles);
        articles.clear();

        assertThat(news.articles()).hasSize(1);
    }

    @Test
    void a_picture_for_a_robot_stands_inside_the_message() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        assertThat(ImageMessage.inside(png).fields())
                .isEqualTo(Map.of("base64", "iVBORw0KGgo=", "md5", "e9dd2797018cad79186e03e8c5aec8dc"));
    }
}
