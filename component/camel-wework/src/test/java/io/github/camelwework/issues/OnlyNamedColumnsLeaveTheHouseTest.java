// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.json.Json;
import io.github.camelwework.model.Department;
import io.github.camelwework.model.Member;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.sync.source.EmptyCells;
import io.github.camelwework.sync.source.InvalidRow;
import io.github.camelwework.sync.source.Source;
import io.github.camelwework.sync.source.SourceOptions;
import io.github.camelwework.sync.source.SourceRow;
import io.github.camelwework.sync.source.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A CSV of HR's with 薪资 and 身份证号 once sent both to WeCom as attributes, and a mistyped moble too. What neither WeCom nor an
 * option names stays where it is, whatever the form of the source, and is named.
 */
class OnlyNamedColumnsLeaveTheHouseTest {

    private static final DefaultCamelContext CONTEXT = new DefaultCamelContext();

    private static final Set<String> WECOMS = Set.of(
            "userid",
            "name",
            "alias",
            "mobile",
            "email",
            "biz_mail",
            "biz_mail_alias",
            "department",
            "main_department",
            "order",
            "is_leader_in_dept",
            "direct_leader",
            "position",
            "gender",
            "telephone",
            "enable",
            "address",
            "english_name",
            "external_position",
            "nickname",
            "avatar_mediaid",
            "extattr",
            "external_profile",
            "departmentPath",
            "departmentKey");

    private record Read(List<SourceRow> rows, List<InvalidRow> bad, List<InvalidRow> leftOut) {

        String sent() {
            return rows.stream().map(row -> row.fields().toString()).toList().toString();
        }
    }

    static Stream<Arguments> forms() {
        Map<String, Object> member = Map.of("userid", "a", "name", "A", "薪资", "20000", "moble", "13800000000");
        Map<String, Object> department =
                Map.of("id", 7, "parentid", 1, "name", "研发", "薪资", "20000", "parentdi", "13800000000");
        Map<String, Object> tag = Map.of("tagid", 3, "tagname", "值班", "薪资", "20000", "userlst", "13800000000");
        return Stream.of(
                Arguments.of("csv", "userid,name,薪资,moble\na,A,20000,13800000000\n", "mobile"),
                Arguments.of(
                        "csv of departments", "id,parentid,name,薪资,parentdi\n7,1,研发,20000,13800000000\n", "parentid"),
                Arguments.of("csv of tags", "tagid,tagname,薪资,userlst\n3,值班,20000,13800000000\n", "userlist"),
                Arguments.of("map", Map.of("members", List.of(member)), "mobile"),
                Arguments.of("map of departments", Map.of("departments", List.of(department)), "parentid"),
                Arguments.of("map of tags", Map.of("tags", List.of(tag)), "userlist"),
                Arguments.of("rows", List.of(member), "mobile"),
                Arguments.of("rows of departments", List.of(department).iterator(), "parentid"),
                Arguments.of(
                        "json",
                        Json.mapper()
                                .valueToTree(Map.of("members", List.of(member)))
                                .toString(),
                        "mobile"),
                Arguments.of("tree", Json.mapper().valueToTree(Map.of("tags", List.of(tag))), "userlist"),
                Arguments.of("model", List.of(Json.mapper().convertValue(member, Member.class)), "mobile"),
                Arguments.of(
                        "model of departments",
                        List.of(Json.mapper().convertValue(department, Department.class)),
                        "parentid"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void what_nobody_names_is_left_out_and_told_with_the_name_that_was_meant(String form, Object body, String meant) {
        Read read = read(body, SourceOptions.DEFAULT);

        assertThat(read.bad()).isEmpty();
        assertThat(read.rows()).hasSize(1);
        assertThat(read.sent()).doesNotContain("20000", "13800000000", "薪资");
        assertThat(read.leftOut()).hasSize(2);
        assertThat(read.leftOut().toString())
                .contains("薪资", "did you mean " + meant + "?", "of 1 rows")
                .doesNotContain("20000", "13800000000");
    }

    @Test
    void an_option_makes_attributes_of_columns_and_no_other() {
        String csv = "userid,薪资,工位,入职日期\na,20000,3-12,2020-01-01\n";
        SourceOptions options = SourceOptions.of("入职日期:extattr.Since", null, EmptyCells.LEAVE, false)
                .withAttributes(" 工位 ");

        Read read = read(csv, options);

        assertThat(read.sent()).contains("工位", "3-12", "Since", "2020-01-01").doesNotContain("20000");
        assertThat(read.leftOut()).extracting(InvalidRow::place).containsExactly("members' column 薪资");
        assertThat(read(List.of(Map.of("userid", "a", "工位", "3-12")), options).sent())
                .contains("3-12");
    }

    @Test
    void a_column_that_two_options_explain_is_refused() {
        SourceOptions columns = SourceOptions.of("工位:extattr.Desk", null, EmptyCells.LEAVE, false);

        assertThatThrownBy(() -> columns.withAttributes("工位")).hasMessageContaining("columns and extattrs");
    }

    @ParameterizedTest
    @CsvSource({"extattr,attrs", "external_profile,external_attr", "biz_mail_alias,item"})
    void what_nobody_names_inside_of_an_object_is_left_out_too(String field, String list) {
        Object item = field.startsWith("biz")
                ? "a@b.example"
                : Map.of("type", 0, "name", "Desk", "salary", "20000", "text", Map.of("value", "3-12", "id", "20000"));
        Map<String, Object> object = Map.of(list, List.of(item), "salary", "20000");

        Read read = read(List.of(Map.of("userid", "a", field, object)), SourceOptions.DEFAULT);

        assertThat(read.sent()).contains(list).doesNotContain("20000");
        assertThat(read.leftOut().toString()).contains(field + ".salary");
    }

    @Property(tries = 200)
    void whatever_a_column_is_called_its_cells_are_sent_only_under_names_that_wecom_has(
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String column) {
        Map<String, Object> row = new HashMap<>(Map.of("userid", "a"));
        row.putIfAbsent(column, "Geheimnis");

        Read read = read(List.of(row), SourceOptions.DEFAULT);

        read.rows().forEach(sent -> assertThat(WECOMS).containsAll(sent.fields().keySet()));
        assertThat(read.leftOut()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_source_that_invents_a_column_for_each_row_is_told_within_bounds() {
        List<Map<String, Object>> rows = IntStream.range(0, 1_000)
                .mapToObj(i -> Map.<String, Object>of("userid", "a" + i, "x".repeat(200) + i, "1"))
                .toList();

        Read read = read(rows, SourceOptions.DEFAULT);

        assertThat(read.leftOut()).hasSize(101);
        assertThat(read.leftOut().get(100).why()).contains("900 more");
    }

    private static Read read(Object body, SourceOptions options) {
        DefaultMessage message = new DefaultMessage(CONTEXT);
        message.setBody(body);
        try (Source source = Sources.of(message, options)) {
            List<SourceRow> rows = new ArrayList<>();
            source.forEachRemaining(rows::add);
            assertThat(source.doubtful(SyncKind.MEMBER)).isNotNull();
            return new Read(rows, source.badRows(), source.leftOut());
        }
    }
}
