// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private final Limits failing = new Limits("message/send", OnOverflow.FAIL);

    @Test
    void text_is_counted_in_bytes_of_utf_8() {
        assertThatCode(() -> failing.apply("text", content("值".repeat(682)))).doesNotThrowAnyException();
        assertThatThrownBy(() -> failing.apply("text", content("值".repeat(683))))
                .hasMessage("text.content is 2049 bytes long, and WeCom takes at most 2048 bytes of UTF-8:"
                        + " shorten it, or set onOverflow=truncate");
    }

    @Test
    void truncate_shortens_the_content() {
        Map<String, Object> content = content("值".repeat(1000));
        new Limits("message/send", OnOverflow.TRUNCATE).apply("text", content);
        assertThat(String.valueOf(content.get("content"))).hasSize(682).endsWith("…");
    }

    @Test
    void other_fields_always_fail() {
        Map<String, Object> card =
                new HashMap<>(Map.of("title", "t".repeat(129), "description", "d", "url", "https://x"));
        assertThatThrownBy(() -> new Limits("message/send", OnOverflow.TRUNCATE).apply("textcard", card))
                .hasMessage(
                        "textcard.title is 129 characters long, and WeCom takes at most 128 characters: shorten it");
    }

    @Test
    void a_robot_takes_longer_markdown_than_an_app() {
        Map<String, Object> long3000 = content("m".repeat(3000));
        assertThatCode(() -> new Limits("webhook/send", OnOverflow.FAIL).apply("markdown", long3000))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> failing.apply("markdown", long3000)).hasMessageContaining("2048 bytes");
    }

    @Test
    void an_article_is_named_by_its_place() {
        Map<String, Object> news =
                new HashMap<>(Map.of("articles", List.of(Map.of("title", "ok"), Map.of("title", "字".repeat(43)))));
        assertThatThrownBy(() -> failing.apply("news", news))
                .hasMessageStartingWith("news.articles[1].title is 129 bytes");
    }

    @Test
    void nine_articles_are_one_too_many() {
        Map<String, Object> news =
                new HashMap<>(Map.of("articles", java.util.Collections.nCopies(9, Map.of("title", "t"))));
        assertThatThrownBy(() -> failing.apply("news", news))
                .hasMessage("news.articles is 9 items long, and WeCom takes at most 8 items: shorten it");
    }

    private static Map<String, Object> content(String text) {
        return new HashMap<>(Map.of("content", text));
    }
}
