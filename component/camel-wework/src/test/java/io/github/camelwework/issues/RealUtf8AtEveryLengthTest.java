// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.json.Json;
import io.github.camelwework.simulator.ledger.Ledger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Errcode 40033 refuses every {@code \\uXXXX}. Emoji at the border of a writer's buffer were once escaped by chance of length. */
class RealUtf8AtEveryLengthTest {

    /** A backslash that stands in the text is written twice, and is no escape. */
    private static final Pattern ESCAPED = Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\\\u");

    private static final String FACE = "😀";

    private static TextDesk desk;

    @BeforeContainer
    static void open() {
        desk = new TextDesk();
    }

    @AfterContainer
    static void close() {
        desk.close();
    }

    @Property(tries = 400)
    void any_text_in_any_field_is_the_same_after_the_wire(@ForAll("texts") String text) throws Exception {
        Map<String, Object> value = Map.of("deep", List.of(Map.of("text", text), text), "k" + head(text, 9_000), text);

        byte[] wire = Json.utf8(value);

        assertNotEscaped(new String(wire, StandardCharsets.UTF_8));
        assertThat((Object) Json.mapper().readValue(wire, Map.class)).isEqualTo(value);
    }

    @Property(tries = 40)
    void any_text_that_is_sent_arrives_equal(@ForAll("texts") String text) {
        String title = head(text, 30);
        Map<String, Object> message = Map.of(
                "touser", desk.receiver(),
                "msgtype", "mpnews",
                "mpnews",
                        Map.of(
                                "articles",
                                List.of(Map.of("title", "t" + title, "thumb_media_id", "m", "content", "c" + text))),
                "a_new_field", List.of(Map.of("deep", text)));

        Ledger.Entry sent = desk.sent("wework:message/send", message, Map.of());

        assertNotEscaped(TextDesk.wire(sent));
        JsonNode article = sent.json().path("mpnews").path("articles").path(0);
        assertThat(article.path("title").textValue()).isEqualTo("t" + title);
        assertThat(article.path("content").textValue()).isEqualTo("c" + text);
        assertThat(sent.json().path("a_new_field").path(0).path("deep").textValue())
                .isEqualTo(text);
    }

    @Example
    void an_emoji_is_written_as_such_wherever_it_stands() throws JsonProcessingException {
        for (int before = 0; before < 9_000; before++) {
            String text = "a".repeat(before) + FACE;

            assertThat(new String(Json.utf8(text), StandardCharsets.UTF_8)).isEqualTo('"' + text + '"');
        }
    }

    private static String head(String text, int most) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length()))));
    }

    private static void assertNotEscaped(String wire) {
        assertThat(ESCAPED.matcher(wire).find()).isFalse();
    }

    @Provide
    @SuppressWarnings("unchecked") // an array of generic tuples
    Arbitrary<String> texts() {
        Arbitrary<Integer> any =
                Arbitraries.integers().between(0, Character.MAX_CODE_POINT).filter(RealUtf8AtEveryLengthTest::mayStay);
        Arbitrary<Integer> faces = Arbitraries.integers().between(0x1F300, 0x1FAFF);
        Arbitrary<Integer> plain = Arbitraries.of('a', '"', '\\', 'u', '\n', '\t', '中', '\uFEFF', '\uFFFE')
                .map(c -> (int) c);
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, faces),
                        net.jqwik.api.Tuple.of(3, plain),
                        net.jqwik.api.Tuple.of(1, any))
                .list()
                .ofMaxSize(60)
                .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
        // Long enough for any buffer, without making each of 20,000 characters by chance.
        return pieces.flatMap(piece -> Arbitraries.integers()
                .between(1, 20_000)
                .map(length -> piece.isEmpty()
                        ? piece
                        : "x".repeat(length % 7) + piece.repeat(Math.max(1, length / piece.length() - 1))));
    }

    private static boolean mayStay(int point) {
        return !Character.isISOControl(point) && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
