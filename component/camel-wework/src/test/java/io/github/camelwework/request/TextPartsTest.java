// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.message.Size;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextPartsTest {

    private static final Pattern NUMBER = Pattern.compile(" \\((\\d+)/(\\d+)\\)$");

    /** All of Unicode, with many of the characters at which splitting is difficult. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> difficult = Arbitraries.of(
                "\n",
                "。",
                ". ",
                " ",
                "😀",
                "e\u0301",
                "👨\u200d👩\u200d👧",
                "🇨🇳",
                "\r\n",
                "值",
                "a\u0300\u0301\u0302",
                "(1/2)");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(5);
        return Arbitraries.oneOf(difficult, any).list().ofMaxSize(400).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2000)
    void whatever_is_split_fits_is_numbered_and_joined_is_the_text(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 2048) int limit) {
        Size size = bytes(limit);
        List<String> parts;
        try {
            parts = TextParts.of(text, size);
        } catch (IllegalArgumentException e) {
            assertThat(limit <= 16 || Utf8.bytes(text) > (limit - 16) * TextParts.MOST / 2)
                    .as("refused, though there is room: %s", e.getMessage())
                    .isTrue();
            return;
        }

        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            assertThat(size.fits(part)).isTrue();
            Matcher number = NUMBER.matcher(part);
            assertThat(number.find()).isTrue();
            assertThat(number.group(1)).isEqualTo(String.valueOf(parts.indexOf(part) + 1));
            assertThat(number.group(2)).isEqualTo(String.valueOf(parts.size()));
            joined.append(part, 0, number.start());
        }
        assertThat(joined).hasToString(text);
    }

    @Property(tries = 500)
    void no_character_is_cut_in_two_where_a_whole_one_fits(
            @ForAll("texts") String text, @ForAll @IntRange(min = 64, max = 300) int limit) {
        if (Utf8.bytes(text) > limit * 20) {
            return;
        }
        for (String part : TextParts.of(text, bytes(limit))) {
            String piece = NUMBER.matcher(part).replaceFirst("");
            assertThat(wellFormed(piece) || !wellFormed(text))
                    .as("no half of a surrogate pair")
                    .isTrue();
            assertThat(piece).doesNotStartWith("\u0301");
        }
    }

    @Test
    void a_part_ends_after_a_line_where_it_can() {
        String line = "第一行 host-1: CPU 97 %\n";
        assertThat(TextParts.of(line.repeat(3), bytes(80))).containsExactly(line.repeat(2) + " (1/2)", line + " (2/2)");
    }

    @Test
    void else_after_a_sentence() {
        assertThat(TextParts.of("Version 4.2 is out. It is good. Read more", bytes(40)))
                .containsExactly("Version 4.2 is out. It is good.  (1/2)", "Read more (2/2)");
        assertThat(TextParts.of("订单服务已恢复。积压一千二百条！请值班人员确认", bytes(64)))
                .containsExactly("订单服务已恢复。积压一千二百条！ (1/2)", "请值班人员确认 (2/2)");
    }

    @Test
    void else_after_a_word() {
        assertThat(TextParts.of("one two three four five six", bytes(22)))
                .containsExactly("one two three  (1/2)", "four five six (2/2)");
    }

    @Test
    void ten_parts_and_more_have_room_for_their_numbers() {
        List<String> parts = TextParts.of("x".repeat(30 * 12), bytes(30));
        assertThat(parts).hasSizeGreaterThan(9).allSatisfy(part -> assertThat(part.length())
                .isLessThanOrEqualTo(30));
        assertThat(parts.get(0)).endsWith(" (1/" + parts.size() + ")");
    }

    @Test
    void a_flood_of_messages_is_refused() {
        assertThatThrownBy(() -> TextParts.of("x".repeat(100_000), bytes(2048)))
                .hasMessage("the text of 100000 bytes would need more than 30 messages:"
                        + " send it as a file (msgType=file), or set onOverflow=truncate");
    }

    private static boolean wellFormed(String text) {
        return text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    private static Size bytes(int most) {
        return new Size(most, Size.Unit.BYTES);
    }
}
