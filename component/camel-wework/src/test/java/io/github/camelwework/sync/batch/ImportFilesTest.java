// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportFilesTest {

    @Test
    void members_are_written_under_the_exact_titles_of_the_template() {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("userid", "zhangsan", "name", "张三"));
        all.putAll(Map.of("mobile", "13800000000", "email", "zs@example.com", "department", List.of(2, 7)));
        all.putAll(
                Map.of("position", "a,b", "gender", "2", "is_leader_in_dept", List.of(1, 0), "order", List.of(5, 6)));
        all.putAll(Map.of("alias", "\"三\"", "address", "上海\n浦东", "telephone", "021-1234", "enable", 0));

        assertThat(text(ImportFiles.members(List.of(all)).get(0))).isEqualTo("""
                        姓名,帐号,手机号,邮箱,所在部门,职位,性别,是否部门内领导,排序,别名,地址,座机,禁用
                        张三,zhangsan,13800000000,zs@example.com,2;7,"a,b",女,1;0,5;6,\"""三""\","上海
                        浦东",021-1234,1
                        """);
    }

    @Test
    void columns_that_no_row_needs_are_left_out_and_attributes_come_last() {
        List<Map<String, Object>> members = List.of(
                Map.of("userid", "a", "name", "A", "department", List.of(1), "extattr", attributes("工位", "3-12")),
                Map.of("userid", "b", "name", "B", "department", List.of(1), "enable", 1));

        assertThat(text(ImportFiles.members(members).get(0))).isEqualTo("姓名,帐号,所在部门,禁用,工位\nA,a,1,,3-12\nB,b,1,0,\n");
    }

    @Test
    void departments_are_written_as_replaceparty_wants_them() {
        assertThat(text(ImportFiles.departments(List.of(
                        Map.of("id", 1, "name", "公司", "parentid", 0),
                        Map.of("id", 2, "name", "研发", "parentid", 1, "order", 10)))))
                .isEqualTo("部门名称,部门ID,父部门ID,排序\n公司,1,0,\n研发,2,1,10\n");
    }

    @Test
    void a_long_list_becomes_several_files_each_with_its_header() {
        List<Map<String, Object>> members = List.of(member("a"), member("b"), member("c"));

        assertThat(ImportFiles.members(members, 44))
                .extracting(ImportFilesTest::text)
                .containsExactly("姓名,帐号,所在部门\nN,a,1\nN,b,1\n", "姓名,帐号,所在部门\nN,c,1\n");
        assertThatThrownBy(() -> ImportFiles.members(members, 30))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("shorten");
    }

    @ParameterizedTest
    @CsvSource({
        "position,x,true",
        "position,'',false",
        "biz_mail,a@example.com,false",
        "gender,0,false",
        "gender,1,true"
    })
    void a_file_cannot_clear_fields_and_holds_only_those_with_a_column(String field, String value, boolean can) {
        assertThat(ImportFiles.canHold(Map.of("userid", "a", "name", "A", field, value)))
                .isEqualTo(can);
    }

    @Test
    void a_file_holds_attributes_that_are_texts_and_have_a_name_of_their_own() {
        assertThat(ImportFiles.canHold(Map.of("userid", "a", "extattr", attributes("工位", "x"))))
                .isTrue();
        assertThat(ImportFiles.canHold(Map.of("userid", "a", "extattr", attributes("工位", ""))))
                .isFalse();
        assertThat(ImportFiles.canHold(Map.of("userid", "a", "extattr", attributes("姓名", "x"))))
                .isFalse();
        assertThat(ImportFiles.canHold(Map.of("userid", "a", "department", List.of())))
                .isFalse();
        assertThat(ImportFiles.canHold(Map.of("userid", "a", "extattr", Map.of("attrs", List.of(Map.of("type", 1))))))
                .isFalse();
    }

    @Test
    void results_are_read_by_row() {
        ImportResult result = ImportResult.of(Map.of(
                "status",
                3,
                "percentage",
                100,
                "result",
                List.of(
                        Map.of("userid", "a", "errcode", 0, "errmsg", "ok"),
                        Map.of("userid", "b", "errcode", 60104, "errmsg", "mobile existed"),
                        Map.of("partyid", 7, "action", 1, "errcode", 0))));

        assertThat(result.isDone()).isTrue();
        assertThat(result.rows()).extracting(ImportResult.Row::id).containsExactly("a", "b", "7");
        assertThat(result.failures()).containsExactly(new ImportResult.Row("b", 60104, "mobile existed"));
        assertThat(ImportResult.of(Map.of("status", 2, "percentage", 50)).isDone())
                .isFalse();
    }

    private static Map<String, Object> member(String userid) {
        return Map.of("userid", userid, "name", "N", "department", List.of(1));
    }

    private static Map<String, Object> attributes(String name, String value) {
        return Map.of("attrs", List.of(Map.of("type", 0, "name", name, "text", Map.of("value", value))));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
