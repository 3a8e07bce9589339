// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.message.Size;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TruncationTest {

    @Property
    void whatever_is_cut_fits_and_is_a_beginning_of_the_text(
            @ForAll String text, @ForAll @IntRange(min = 3, max = 200) int limit) {
        String cut = Truncation.of(text, bytes(limit));

        assertThat(Utf8.bytes(cut)).isLessThanOrEqualTo(Math.max(limit, 3));
        if (!cut.equals(text)) {
            assertThat(cut).endsWith("…");
            assertThat(text).startsWith(cut.substring(0, cut.length() - 1));
        }
    }

    @Property
    void no_character_is_cut_in_half(@ForAll @IntRange(min = 3, max = 60) int limit) {
        String cut = Truncation.of("值班😀告警e\u0301结束".repeat(5), bytes(limit));

        assertThat(cut.codePoints()).noneMatch(point -> Character.getType(point) == Character.SURROGATE);
        assertThat(cut).doesNotContain("e…");
    }

    @Test
    void what_fits_is_left_alone() {
        assertThat(Truncation.of("告警", bytes(6))).isEqualTo("告警");
    }

    private static Size bytes(int most) {
        return new Size(most, Size.Unit.BYTES);
    }
}
