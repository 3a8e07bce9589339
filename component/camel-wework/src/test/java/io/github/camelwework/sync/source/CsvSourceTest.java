// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.camelwework.model.sync.SyncKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as HR exports them, WeCom's templates among them. */
class CsvSourceTest {

    private static final String CURRENT_TEMPLATE = "姓名,帐号,手机号,邮箱,所在部门,职位,性别,是否部门内领导,排序,别名,地址,座机,禁用,禁用项说明：(0-启用;1-禁用)\n";

    @TempDir
    Path folder;

    @Test
    void the_current_template_of_wecom_is_read() {
        ReadSource source = ReadSource.of(
                CURRENT_TEMPLATE + "张三,zhangsan,+86 13800000000,zs@example.com,2;7,工程师,男,1;0,5;6,三哥,上海,021-1234,0,\n");

        assertThat(source.only())
                .containsExactly(
                        entry("name", "张三"),
                        entry("userid", "zhangsan"),
                        entry("mobile", "+86 13800000000"),
                        entry("email", "zs@example.com"),
                        entry("department", List.of(2L, 7L)),
                        entry("position", "工程师"),
                        entry("gender", "1"),
                        entry("is_leader_in_dept", List.of(1, 0)),
                        entry("order", List.of(5L, 6L)),
                        entry("alias", "三哥"),
                        entry("address", "上海"),
                        entry("telephone", "021-1234"),
                        entry("enable", 1));
        assertThat(source.managed()).containsExactly(SyncKind.MEMBER);
    }

    @Test
    void the_column_that_only_explains_may_be_left_out_of_rows() {
        assertThat(ReadSource.of(CURRENT_TEMPLATE + "张三,zhangsan,13800000000,,1,,,,,,,,1\n")
                        .only())
                .containsOnly(
                        entry("name", "张三"),
                        entry("userid", "zhangsan"),
                        entry("mobile", "13800000000"),
                        entry("department", List.of(1L)),
                        entry("enable", 0));
    }

    @Test
    void the_older_template_is_read_without_its_wechat_ids() {
        assertThat(ReadSource.of("姓名,帐号,微信号,手机号,邮箱,所在部门,职位\n李四,lisi,wx_lisi,13900000000,,1,经理\n")
                        .only())
                .containsOnlyKeys("name", "userid", "mobile", "department", "position");
    }

    @Test
    void the_template_of_departments_is_read() {
        ReadSource source = ReadSource.of("部门名称,部门ID,父部门ID,排序\n公司,1,0,\n研发,2,1,10\n");

        assertThat(source.rows())
                .extracting(SourceRow::fields)
                .containsExactly(
                        Map.of("name", "公司", "id", 1L, "parentid", 0L),
                        Map.of("name", "研发", "id", 2L, "parentid", 1L, "order", 10L));
        assertThat(source.managed()).containsExactly(SyncKind.DEPARTMENT);
    }

    @Test
    void plain_english_headers_are_read_however_they_are_written() {
        assertThat(ReadSource.of("""
                                User_ID,Full Name,Mobile,department-path,Manager,Disabled
                                zhangsan,Zhang San,13800000000,公司/研发|公司/产品,lisi,no
                                """).only())
                .containsOnly(
                        entry("userid", "zhangsan"),
                        entry("name", "Zhang San"),
                        entry("mobile", "13800000000"),
                        entry("departmentPath", List.of("公司/研发", "公司/产品")),
                        entry("direct_leader", List.of("lisi")),
                        entry("enable", 1));
    }

    @Test
    void a_department_in_words_is_a_path_and_in_digits_an_id() {
        ReadSource source = ReadSource.of("userid,department\na,公司/研发\nb,2;3\n");

        assertThat(source.rows())
                .extracting(SourceRow::fields)
                .containsExactly(
                        Map.of("userid", "a", "departmentPath", List.of("公司/研发")),
                        Map.of("userid", "b", "department", List.of(2L, 3L)));
    }

    @Test
    void departments_are_read_by_path_and_by_keys_of_the_source() {
        assertThat(ReadSource.of("path,order\n公司/研发,1\n").only()).containsEntry("path", "公司/研发");
        assertThat(ReadSource.of("key,parent_key,name\nD7,D1,研发\n").only())
                .containsOnly(entry("key", "D7"), entry("parentKey", "D1"), entry("name", "研发"));
    }

    @Test
    void other_names_of_columns_are_explained_by_an_option() {
        assertThat(ReadSource.of(
                                "工号,姓名,部门,成本中心,备注\n007,张三,公司/研发,C1,x\n",
                                "工号:userid,部门:departmentPath,成本中心:extattr.Cost centre,备注:-")
                        .only())
                .containsOnly(
                        entry("userid", "007"),
                        entry("name", "张三"),
                        entry("departmentPath", List.of("公司/研发")),
                        entry("extattr", attributes("Cost centre", "C1")));
    }

    @Test
    void further_columns_are_attributes_of_the_corp_when_an_option_names_them() {
        assertThat(ReadSource.of("userid,工位,薪资\na,3-12,20000\n", SourceOptions.DEFAULT.withAttributes("工位"))
                        .only())
                .containsOnly(entry("userid", "a"), entry("extattr", attributes("工位", "3-12")));
    }

    @Test
    void an_empty_cell_leaves_what_is_there_unless_it_is_to_clear() {
        String csv = "userid,position,工位,direct_leader,enable\na,,,,\n";

        assertThat(ReadSource.of(csv).only()).containsOnlyKeys("userid");
        assertThat(ReadSource.of(
                                csv,
                                SourceOptions.of(null, null, EmptyCells.CLEAR, false)
                                        .withAttributes("工位"))
                        .only())
                .containsOnly(
                        entry("userid", "a"),
                        entry("position", ""),
                        entry("direct_leader", List.of()),
                        entry("extattr", attributes("工位", "")));
    }

    @Test
    void quoted_cells_may_hold_commas_quotes_and_line_ends_and_lines_still_count() {
        ReadSource source = ReadSource.of("userid,address\r\na,\"Room \"\"5\"\",\r\nShanghai\"\r\n\r\nb c,x\r\n");

        assertThat(source.rows().get(0).fields()).containsEntry("address", "Room \"5\",\r\nShanghai");
        assertThat(source.badRows()).extracting(InvalidRow::place).containsExactly("line 5");
    }

    @Test
    void bytes_streams_and_files_are_read_with_and_without_a_mark() throws IOException {
        String csv = "帐号,姓名\nzhangsan,张三😀\n";
        byte[] utf8 = csv.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("people.csv"), ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8));

        for (Object body : List.of(
                utf8,
                new ByteArrayInputStream(utf8),
                file,
                file.toFile(),
                "\uFEFF" + csv,
                ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(ReadSource.of(body).only()).containsEntry("name", "张三😀");
        }
    }

    @Test
    void the_character_set_is_told_by_option_header_or_content_type() {
        byte[] chinese = "帐号,姓名\nzhangsan,张三\n".getBytes(Charset.forName("GB18030"));
        SourceOptions option = SourceOptions.of(null, "GB18030", EmptyCells.LEAVE, false);

        assertThat(ReadSource.of(chinese, option).only()).containsEntry("name", "张三");
        assertThat(ReadSource.of(
                                chinese,
                                SourceOptions.DEFAULT,
                                message -> message.setHeader(Exchange.CHARSET_NAME, "GB18030"))
                        .only())
                .containsEntry("name", "张三");
        assertThat(ReadSource.of(
                                chinese,
                                SourceOptions.DEFAULT,
                                message -> message.setHeader(Exchange.CONTENT_TYPE, "text/csv; charset=gb18030"))
                        .only())
                .containsEntry("name", "张三");
    }

    @Test
    void a_header_without_rows_is_an_empty_list_of_members() {
        ReadSource source = ReadSource.of("userid,name\n");

        assertThat(source.rows()).isEmpty();
        assertThat(source.managed()).containsExactly(SyncKind.MEMBER);
    }

    @Test
    void departments_of_members_are_rows_too_when_that_is_asked_for() {
        ReadSource source = ReadSource.of(
                "userid,departmentPath\na,公司/研发/平台\nb,公司;公司/研发\n",
                SourceOptions.of(null, null, EmptyCells.LEAVE, true));

        assertThat(source.rows())
                .filteredOn(row -> row.kind() == SyncKind.DEPARTMENT)
                .extracting(SourceRow::fields)
                .containsExactly(Map.of("path", "公司/研发"), Map.of("path", "公司/研发/平台"));
        assertThat(source.managed()).containsExactly(SyncKind.MEMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,name,mobile\n7,张三,13800000000\n", "name,department_id\n张三,7\n", "姓名,手机号\n张三,1\n"})
    void members_whose_userids_were_forgotten_are_never_taken_for_departments(String csv) {
        BadSources.assertUnusable(csv, "line 1", "userid (帐号)");
    }

    private static Map<String, Object> attributes(String name, String value) {
        return Map.of("attrs", List.of(Map.of("type", 0, "name", name, "text", Map.of("value", value))));
    }
}
