// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorTableReaderTest {

    private static final String UNKNOWN = "* | request | none | Unknown. | 未知。";

    @Test
    void comments_and_blank_lines_are_left_out() {
        ErrorTable table = read("# a comment", "", "  ", UNKNOWN, "  # another");

        assertThat(table.entries()).isEmpty();
    }

    @Test
    void a_line_becomes_an_entry() {
        ErrorTable table = read(UNKNOWN, " 45009 | ratelimit | block:60s | Too often. | 过于频繁。 ");

        assertThat(table.entries())
                .containsExactly(new ErrorEntry(
                        45009,
                        45009,
                        ErrorClass.RATELIMIT,
                        ErrorHandling.BLOCK,
                        Duration.ofSeconds(60),
                        new Remedy("Too often.", "过于频繁。")));
    }

    @Test
    void a_range_ends_where_it_says() {
        ErrorTable table = read(UNKNOWN, "10..12 | permission | none | Ask. | 请咨询。");

        assertThat(List.of(9, 10, 12, 13)).map(table::knows).containsExactly(false, true, true, false);
    }

    @ParameterizedTest
    @CsvSource({"retry:250ms, 250", "retry:2s, 2000", "block:1m, 60000"})
    void a_pause_has_a_unit(String handling, long milliseconds) {
        ErrorTable table = read(UNKNOWN, "7 | ratelimit | " + handling + " | Wait. | 请等待。");

        assertThat(table.find(7).pause()).isEqualTo(Duration.ofMillis(milliseconds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7 | request | none | One.;                          A line has five columns",
                "7 | request | none | One. | 一。 | more;             A line has five columns",
                "seven | request | none | One. | 一。;                'seven' is not a code",
                "7.. | request | none | One. | 一。;                  '7..' is not a code",
                "9..7 | request | none | One. | 一。;                 The range 9..7 runs backwards",
                "7 | wrong | none | One. | 一。;                      'wrong' is not one of [CREDENTIAL",
                "7 | request | nothing | One. | 一。;                 'nothing' is not one of [NONE",
                "7 | request | None! | One. | 一。;                   'None!' is not a handling",
                "7 | unavailable | retry | One. | 一。;               'retry' lacks a pause",
                "7 | request | none:1s | One. | 一。;                 'none:1s' has a pause",
                "7 | request | none | | 一。;                         The fourth column is empty",
                "7 | request | none | One. | One.;                    The fifth column must be Chinese",
                "4 | request | none | One. | 一。;                    Code 4 is listed twice",
                "15..30 | request | none | One. | 一。;               Range 15..30 overlaps 10..20",
                "* | request | none | One. | 一。;                    The line for unknown codes (*) is listed twice",
            })
    void a_malformed_line_is_named_with_its_number_and_what_is_wrong(String line, String complaint) {
        assertThatIllegalStateException()
                .isThrownBy(() -> read(
                        "# comment",
                        UNKNOWN,
                        "4 | request | none | Four. | 四。",
                        "10..20 | request | none | Ten. | 十。",
                        line))
                .withMessageStartingWith("some.txt, line 5: " + complaint);
    }

    @Test
    void a_single_code_may_lie_within_a_range() {
        ErrorTable table =
                read(UNKNOWN, "10..20 | request | none | Ten. | 十。", "12 | permission | none | Twelve. | 十二。");

        assertThat(table.find(12).type()).isEqualTo(ErrorClass.PERMISSION);
    }

    @Test
    void a_table_without_a_line_for_unknown_codes_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> read("4 | request | none | Four. | 四。"))
                .withMessageContaining("some.txt has no line for unknown codes");
    }

    @Test
    void a_missing_resource_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ErrorTableReader.readResource("none.txt"))
                .withMessageContaining("The error table none.txt is missing");
    }

    private static ErrorTable read(String... lines) {
        return ErrorTableReader.read("some.txt", List.of(lines));
    }
}
