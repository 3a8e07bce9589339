// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class Utf8LimitsLawsTest {

    @Property
    void a_cut_text_is_the_longest_beginning_of_whole_characters_that_fits(
            @ForAll("texts") String text, @ForAll @IntRange(max = 60) int max) {
        String cut = Utf8Limits.toBytes(text, max);

        assertThat(text).startsWith(cut);
        assertThat(bytes(cut)).isLessThanOrEqualTo(max);
        assertThat(new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(cut);
        if (!cut.equals(text)) {
            int next = text.codePointAt(cut.length());
            assertThat(bytes(cut + Character.toString(next))).isGreaterThan(max);
        }
    }

    @Property
    void a_text_cut_in_characters_has_at_most_so_many(
            @ForAll("texts") String text, @ForAll @IntRange(max = 20) int max) {
        String cut = Utf8Limits.toCharacters(text, max);

        assertThat(text).startsWith(cut);
        assertThat(cut.codePointCount(0, cut.length())).isEqualTo(Math.min(max, text.codePointCount(0, text.length())));
    }

    @Example
    void an_emoji_that_does_not_fit_is_left_out_whole() {
        assertThat(Utf8Limits.toBytes("x".repeat(2045) + "🎉", 2048)).isEqualTo("x".repeat(2045));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> characters = Arbitraries.of("a", "é", "企", "业", "🎉", "𠮷", "\n", " ");
        return characters.list().ofMaxSize(30).map(list -> String.join("", list));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
