// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.directory.Errcode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @Test
    void byte_order_mark_and_blanks_are_no_part_of_a_cell() {
        CsvTable table = parse("\uFEFF姓名 , 帐号\n 张三 ,zhangsan\n");

        assertThat(table.header()).containsExactly("姓名", "帐号");
        assertThat(table.cell(table.rows().get(0), "姓名")).isEqualTo("张三");
    }

    @Test
    void quotes_hold_commas_line_ends_and_quotes() {
        CsvTable table = parse("a,b\n\"1,2\",\"x\r\n\"\"y\"\"\"\n");

        assertThat(table.rows()).containsExactly(List.of("1,2", "x\r\n\"y\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n3,4", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r", "a,b\n\n1,2\n ,\n3,4\n\n"})
    void any_line_end_will_do_and_empty_lines_do_not_count(String text) {
        assertThat(parse(text).rows()).containsExactly(List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void missing_cells_are_empty() {
        CsvTable table = parse("a,b\n1\n");

        assertThat(table.cell(table.rows().get(0), "b")).isEmpty();
        assertThat(table.cell(table.rows().get(0), "c")).isEmpty();
    }

    @Test
    void quote_that_nobody_closed_ends_with_the_file() {
        assertThat(parse("a\n\"1,2\n").rows()).containsExactly(List.of("1,2\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "a,b\n", "a,b"})
    void file_without_rows_answers_40092(String text) {
        assertThat(Errcode.of(() -> parse(text))).isEqualTo(40092);
    }

    @Property
    void what_is_quoted_comes_back(
            @ForAll @NotEmpty @Size(max = 5)
                    List<@Size(value = 3) List<@Chars({'"', ',', '\n', '\r'}) @CharRange(from = 'a', to = 'c') String>>
                            rows) {
        String text = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));

        assertThat(new CsvReader(text).records().subList(0, rows.size())).isEqualTo(rows);
    }

    private static CsvTable parse(String text) {
        return CsvTable.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
