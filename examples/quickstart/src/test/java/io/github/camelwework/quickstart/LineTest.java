// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void a_line_has_time_app_member_type_and_content() {
        assertThat(line("Bob Smith", "disk full")).isEqualTo("08:30:05  Alerts    Bob Smith     text       disk full");
    }

    @Test
    void chinese_characters_take_two_columns() {
        assertThat(line("张三", "满了")).isEqualTo("08:30:05  Alerts    张三          text       满了");
    }

    @Test
    void several_lines_become_one() {
        assertThat(Line.oneLine("a\nb\r\n  c\n")).isEqualTo("a / b / c");
    }

    @Test
    void a_long_text_is_cut_between_characters() {
        assertThat(Line.oneLine("😀".repeat(71))).isEqualTo("😀".repeat(70) + "…");
        assertThat(Line.oneLine("😀".repeat(70))).isEqualTo("😀".repeat(70));
    }

    private static String line(String member, String content) {
        Instant time = Instant.parse("2026-11-22T08:30:05Z");
        return Line.of(new Arrival(time, "Alerts", "someone", member, "text", content), ZoneOffset.UTC);
    }
}
