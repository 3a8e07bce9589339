// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong as a whole stops everything, with the line and the remedy. */
class UnusableSourceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    ''                                         | empty                | header
                    '\\n \\n'                                  | empty                | header
                    'hello world'                              | line 1               | no header
                    '13800000000,zhangsan\\n'                  | line 1               | no header
                    'userid,name,姓名\\na,b,c\\n'              | line 1               | both mean name
                    'userid,mobile,x\\na,"1\\nb,2,\\n'         | line 2               | quote
                    'userid,mobile\\na,1\\n"b,2\\nc,3'         | line 3               | quote
                    'userid,mobile\\na,1\\nb,"2"3\\n'          | line 3               | quote
                    '{"members":[{"userid":"a"},{"use'         | line 1               | cut off
                    '{"members":[{"userid":"a"}]'              | line 1               | cut off
                    '{\\n"members":[\\n{"userid":"a"}},'       | line 3               | wrong
                    '[{"userid":"a"}'                          | line 1               | cut off
                    '{"members":[]}{}'                         | line 1               | after the end
                    '[] 7'                                     | line 1               | after the end
                    '{"member":[]}'                            | "member"             | did you mean members?
                    '{"members":[],"members":[]}'              | members              | twice
                    '{"members":null}'                         | members is no list   | leave the key out
                    '{"members":{"userid":"a"}}'               | members is no list   | give one
                    '{}'                                       | none of the keys     | at least one
                    '{"members":[],"unreadable":[{"what":"members"}]}' | snapshot    | would be removed
                    '[{"kind":"unreadable","what":"members"}]' | row                  | would be removed
                    """)
    void a_text_that_is_broken_is_refused_with_the_line(String text, String place, String reason) {
        BadSources.assertUnusable(text.replace("\\n", "\n"), place.replace("row", "[0]"), reason);
    }

    @Test
    void a_column_that_the_option_explains_must_be_there_when_only_members_have_such_a_field() {
        assertThatThrownBy(() -> ReadSource.of("工号,姓名,所属部门\na,A,公司/研发\n", "工号:userid,部门:departmentPath"))
                .hasMessageContaining("line 1: the option columns explains [部门], and there is no such column");
        assertThatCode(() -> ReadSource.of("工号,姓名,部门\na,A,公司/研发\n", "工号:userid,部门:departmentPath,备注:-"))
                .doesNotThrowAnyException();
        assertThatCode(() -> ReadSource.of("部门名称,部门ID,父部门ID\n研发,2,1\n", "工号:userid"))
                .doesNotThrowAnyException();
    }

    @Test
    void bytes_in_another_character_set_are_refused_with_the_line_and_the_option() {
        byte[] chinese = "userid,name\na,A\nb,张三\n".getBytes(Charset.forName("GB18030"));

        BadSources.assertUnusable(chinese, "line 3", "charset=GB18030");
    }

    @Test
    void a_character_that_is_cut_off_at_the_end_is_refused_too() {
        byte[] whole = "userid,name\na,张".getBytes(StandardCharsets.UTF_8);

        BadSources.assertUnusable(Arrays.copyOf(whole, whole.length - 1), "line 2", "UTF-8");
    }

    @Test
    void a_body_of_any_other_kind_is_refused() {
        BadSources.assertUnusable(null, "empty", "CSV");
        BadSources.assertUnusable(new Object(), "java.lang.Object", "CSV");
        BadSources.assertUnusable(List.of("zhangsan"), "row 1", "java.lang.String");
        BadSources.assertUnusable(Map.of("userid", "zhangsan"), "\"userid\"", "members");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    工号            | not a pair
                    工号:user       | did you mean userid?
                    a:name,a:alias  | twice
                    """)
    void a_mapping_that_cannot_be_meant_is_refused_at_once(String columns, String reason) {
        assertThatThrownBy(() -> SourceOptions.of(columns, null, EmptyCells.LEAVE, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("columns")
                .hasMessageContaining(reason);
    }

    @Test
    void a_mapping_to_a_field_of_another_kind_is_refused_with_the_header() {
        BadSources.assertUnusable(
                "userid,x\na,b\n",
                SourceOptions.of("x:parentKey", null, EmptyCells.LEAVE, false),
                "line 1",
                "parentKey");
    }

    @Test
    void a_character_set_that_is_unknown_is_refused() {
        assertThatThrownBy(() -> SourceOptions.of(null, "GB-none", EmptyCells.LEAVE, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GB18030");
    }
}
