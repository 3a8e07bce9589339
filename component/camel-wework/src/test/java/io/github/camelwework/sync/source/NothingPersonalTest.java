// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.camelwework.model.sync.SyncKind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a source ends in logs, reports and tickets: it tells where something is wrong, and nothing of anybody. */
class NothingPersonalTest {

    private static final String MOBILE = "13800001111";
    private static final String MAIL = "lisi@example.com";
    private static final String NAME = "李四";

    @Test
    void a_file_without_a_header_is_refused_by_its_width_alone() {
        assertThat(failure("李四,13800001111,研发\n王五,13800002222,研发\n"))
                .contains("line 1, of 3 columns, is no header")
                .contains("userid (帐号)")
                .doesNotContain(MOBILE, NAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ["lisi","13800001111"] | a list
                    "13800001111"          | a text
                    13800001111            | a number
                    true                   | true or false
                    null                   | null
                    """)
    void an_element_that_is_no_object_is_named_by_what_it_is(String element, String what) {
        ReadSource source = ReadSource.of("{\"members\":[" + element + ",{\"userid\":\"wang\"}]}");

        assertThat(source.badRows()).singleElement().satisfies(row -> {
            assertThat(row.why()).isEqualTo("is " + what + ": give an object");
            assertThat(row.place()).isEqualTo("members[0]");
        });
        assertThat(source.rows()).singleElement().satisfies(row -> assertThat(row.fields())
                .containsEntry("userid", "wang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {MOBILE, MAIL, NAME, "138 0000 1111", "11010519491231002X"})
    void a_value_in_the_wrong_field_is_not_repeated_whichever_it_is(String value) {
        for (SyncKind kind : SyncKind.values()) {
            for (String field : fields(kind)) {
                ReadSource source = ReadSource.of(Map.of(kind.plural(), List.of(row(kind, field, value))));

                assertThat(source.badRows().toString()).as(kind + " " + field).doesNotContain(value);
            }
        }
    }

    private static Set<String> fields(SyncKind kind) {
        return SourceField.ALL.stream()
                .filter(field -> field.kind() == kind && !field.isIgnored())
                .map(SourceField::name)
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> row(SyncKind kind, String field, String value) {
        String own = kind == SyncKind.MEMBER ? "userid" : kind == SyncKind.TAG ? "tagid" : "id";
        return field.equals(own) ? Map.of(own, value) : Map.of(own, 7, field, value);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_a_parser_stumbles_over_is_neither_in_the_message_nor_in_its_causes(String text) {
        assertThat(failure(text)).contains("contact/sync: line ").doesNotContain(MOBILE, MAIL, NAME);
    }

    static List<String> broken() {
        return List.of(
                "{\"members\":[{\"userid\":lisi@example.com}]}",
                "{\"members\":[{\"mobile\":x13800001111}]}",
                "{\"members\":[{\"mobile\":013800001111}]}",
                "{\"members\":[{\"mobile\":\"13800001111",
                "userid,name\nlisi,\"李四\"13800001111\n",
                "userid,mobile\nlisi,\"13800001111\n");
    }

    @Test
    void a_key_that_is_somebodys_is_not_repeated_and_one_that_is_mistyped_is() {
        assertThat(failure("{\"lisi@example.com\":[]}"))
                .contains("has a key (not repeated")
                .doesNotContain(MAIL);
        assertThat(failure("{\"member\":[]}")).contains("has a key \"member\"");
    }

    @Test
    void a_column_that_is_named_after_somebody_is_not_repeated() {
        String cell = "x".repeat(65);

        assertThat(ReadSource.of("userid,13800001111\na," + cell + "\n", "13800001111:extattr.13800001111")
                        .why())
                .contains("the attribute (not repeated")
                .doesNotContain(MOBILE);
        assertThat(ReadSource.of("id,parentid,name,13800001111\n1,0,a,b\n")
                        .source()
                        .leftOut()
                        .toString())
                .contains("(not repeated")
                .doesNotContain(MOBILE);
    }

    @Test
    void departments_and_userids_are_named() {
        assertThat(ReadSource.of("[{\"id\":7,\"path\":\"公司/研发\",\"name\":\"平台\"}]")
                        .why())
                .contains("\"平台\"");
        assertThat(ReadSource.of(List.of(Map.of("userid", "e10023"), Map.of("userid", "E10023")))
                        .badRows()
                        .toString())
                .contains("e10023 stands in row 1 too");
    }

    @Test
    void what_holds_values_prints_none() {
        Map<String, Object> fields = Map.of("userid", "lisi", "name", NAME, "mobile", MOBILE);

        assertThat(new SourceRow(SyncKind.MEMBER, "line 2", fields).toString())
                .contains("line 2", "mobile")
                .doesNotContain(MOBILE, NAME);
        assertThat(RawRow.object(SyncKind.MEMBER, RowPlace.line(2), fields).toString())
                .contains("line 2")
                .doesNotContain(MOBILE, NAME);
        assertThat(new RowCheck.Checked(fields, List.of()).toString()).doesNotContain(MOBILE, NAME);
        assertThat(String.valueOf(Sequence.of(List.of(fields)))).doesNotContain(MOBILE, NAME);
    }

    private static String failure(String text) {
        Throwable failure = catchThrowable(() -> ReadSource.of(text));
        assertThat(failure).isNotNull();
        StringWriter all = new StringWriter();
        failure.printStackTrace(new PrintWriter(all));
        return all.toString();
    }
}
