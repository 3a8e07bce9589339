// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reader of tables, whichever library does the work. */
class CsvRowsTest {

    private static final String ROW = "userid,name,address\n%s";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
                    a,b,c           | 'b'    | 'c'
                    'a,"b",c'       | 'b'    | 'c'
                    'a,"b" ,c'      | 'b'    | 'c'
                    'a, "b",c'      | ' "b"' | 'c'
                    'a,b"x"y,c'     | 'b"x"y'| 'c'
                    'a,""\"",c'      | '"'    | 'c'
                    'a,"",c'        | ''     | 'c'
                    'a,\\N,c'       | '\\N'  | 'c'
                    'a,#b,"c\\"'    | '#b'   | 'c\\'
                    'a,"b,b","c;c"' | 'b,b'  | 'c;c'
                    """)
    void cells_are_read_as_they_stand(String row, String name, String address) throws Exception {
        assertThat(rowOf(ROW.formatted(row)).fields())
                .containsEntry("name", name)
                .containsEntry("address", address);
    }

    @Test
    void lines_count_whatever_ends_them_and_empty_ones_too() throws Exception {
        String text = "\r\nuserid,name\r\n\r\na,\"x\r\ny\nz\"\r\n,,\r\rb,2";

        try (CsvRows rows = rows(text)) {
            assertThat(rows.next().place()).hasToString("line 4");
            assertThat(rows.next().place()).hasToString("line 9");
            assertThat(rows.next()).isNull();
        }
    }

    @Test
    void a_row_that_never_ends_is_told_before_it_fills_the_memory() {
        String endless = ROW.formatted("a,b,c\nb,\"" + "x".repeat(2 * RowLimit.MOST_CHARACTERS));

        assertThatThrownBy(() -> rowsOf(endless)).hasMessageContaining("line 3: the row has more than 1000000");
        assertThatCode(() -> rowsOf(ROW.formatted("a,b,c\n".repeat(RowLimit.MOST_CHARACTERS / 4))))
                .as("many rows are no long one")
                .doesNotThrowAnyException();
    }

    @Property(tries = 200)
    void whatever_a_table_of_ours_holds_is_read_as_it_was_written(@ForAll @Size(2) List<@NotBlank String> cells)
            throws Exception {
        String row = CSVFormat.RFC4180.format("a", cells.get(0), cells.get(1));

        assertThat(rowOf(ROW.formatted(row)).fields())
                .containsEntry("name", cells.get(0))
                .containsEntry("address", cells.get(1));
    }

    private static RawRow rowOf(String text) throws Exception {
        try (CsvRows rows = rows(text)) {
            return rows.next();
        }
    }

    private static void rowsOf(String text) throws Exception {
        try (CsvRows rows = rows(text)) {
            while (rows.next() != null) {
                // Only how it ends counts.
            }
        }
    }

    private static CsvRows rows(String text) throws Exception {
        return CsvRows.of(new StringReader(text), new ColumnNames(Map.of()), false);
    }
}
