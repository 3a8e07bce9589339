// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WeCom's limits (docs 90195, 90205, 90210), checked before anything is sent. */
class RowLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "name,64,张",
        "alias,64,张",
        "position,128,张",
        "address,128,张",
        "english_name,64,é",
        "external_position,12,张",
    })
    void a_text_is_counted_in_characters(String field, int most, String character) {
        assertThat(ReadSource.of(member(field, character.repeat(most))).badRows())
                .isEmpty();
        assertThat(ReadSource.of(member(field, character.repeat(most + 1))).why())
                .contains(field)
                .contains("at most " + most)
                .contains("shorten");
    }

    @Test
    void userids_and_addresses_are_counted_in_bytes() {
        assertThat(ReadSource.of(List.of(Map.of("userid", "a".repeat(64)))).badRows())
                .isEmpty();
        assertThat(ReadSource.of(List.of(Map.of("userid", "a".repeat(65)))).why())
                .contains("64 bytes");
        assertThat(ReadSource.of(member("email", "a".repeat(52) + "@example.com"))
                        .badRows())
                .isEmpty();
        assertThat(ReadSource.of(member("email", "a".repeat(53) + "@example.com"))
                        .why())
                .contains("64 bytes");
        assertThat(ReadSource.of(member("biz_mail", "a".repeat(52) + "@example.com"))
                        .why())
                .contains("63 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "userid,_a",
        "userid,张三",
        "userid,a b",
        "userid,''",
        "name,''",
        "mobile,1.38E+10",
        "mobile,138",
        "mobile,abcdefg",
        "email,a@b",
        "email,nobody",
        "telephone,ext. 5",
        "gender,x",
        "enable,maybe",
        "order,-1",
        "order,4294967296",
        "department,0",
        "department,2;;3",
        "department,2;2",
        "departmentPath,公司//研发",
        "departmentPath,公司/a:b",
        "main_department,x",
        "extattr,text",
        "direct_leader,a;b;c;d;e;f",
        "name,a\uFFFDb",
    })
    void a_value_that_wecom_would_refuse_is_a_bad_row(String field, String value) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of("userid", "a"));
        row.put(field, value);

        assertThat(ReadSource.of(List.of(row)).why()).containsAnyOf(field, "department");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hide_mobile", "qr_code", "status"})
    void what_wecom_shows_and_takes_from_nobody_says_nothing(String field) {
        assertThat(ReadSource.of(member(field, "2")).only()).containsOnlyKeys("userid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+86 13800000000", "13800000000", "+852 9123-4567", " 13800000000　"})
    void phones_are_only_trimmed(String phone) {
        assertThat(ReadSource.of(member("mobile", phone)).only()).containsEntry("mobile", phone.strip());
    }

    @Test
    void what_is_wrong_with_a_phone_or_an_address_is_said_without_repeating_it() {
        assertThat(ReadSource.of(member("mobile", "1.3812345E+10")).why())
                .contains("mobile")
                .contains("column text")
                .doesNotContain("3812345");
        assertThat(ReadSource.of(member("email", "zhang.example.com")).why()).doesNotContain("zhang");
    }

    @ParameterizedTest
    @CsvSource({
        "男,1", "女,2", "male,1", "F,2", "1,1", "2,2",
    })
    void genders_are_read_in_words_and_numbers(String word, String gender) {
        assertThat(ReadSource.of(member("gender", word)).only()).containsEntry("gender", gender);
    }

    @Test
    void an_unknown_gender_says_nothing() {
        assertThat(ReadSource.of(member("gender", 0)).only()).doesNotContainKey("gender");
    }

    @Test
    void lists_beside_the_departments_are_as_long() {
        assertThat(ReadSource.of(List.of(Map.of("userid", "a", "department", List.of(1, 2), "order", List.of(1))))
                        .why())
                .contains("order holds 1")
                .contains("2 departments");
        assertThat(ReadSource.of(member("is_leader_in_dept", "1")).why()).contains("0 departments");
    }

    @Test
    void a_member_is_in_at_most_100_departments() {
        List<Integer> many = IntStream.rangeClosed(1, 101).boxed().toList();

        assertThat(ReadSource.of(member("department", many.subList(0, 100))).badRows())
                .isEmpty();
        assertThat(ReadSource.of(member("department", many)).why()).contains("at most 100");
    }

    @Test
    void the_main_department_is_one_of_them() {
        Map<String, Object> row = Map.of("userid", "a", "department", List.of(1, 2), "main_department", 3);

        assertThat(ReadSource.of(List.of(row)).why()).contains("main_department 3");
    }

    @Test
    void mobile_and_email_are_not_both_cleared() {
        assertThat(ReadSource.of(List.of(Map.of("userid", "a", "mobile", "", "email", "")))
                        .why())
                .contains("mobile and email");
    }

    @Test
    void attributes_have_64_characters() {
        assertThat(ReadSource.of("userid,工位\na," + "x".repeat(65) + "\n", "工位:extattr.工位")
                        .why())
                .contains("工位")
                .contains("64 characters");
        assertThat(ReadSource.of(member(
                                "extattr",
                                Map.of(
                                        "attrs",
                                        List.of(Map.of("name", "工位", "text", Map.of("value", "x".repeat(65)))))))
                        .why())
                .contains("工位");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":2,\"parentid\":2,\"name\":\"a\"}",
                "{\"id\":0,\"parentid\":1,\"name\":\"a\"}",
                "{\"id\":2147483648,\"parentid\":1,\"name\":\"a\"}",
                "{\"id\":2,\"parentid\":1,\"name\":\"a|b\"}",
                "{\"id\":2,\"parentid\":1,\"name\":\" \"}",
                "{\"name\":\"a\"}",
                "{\"key\":\"D7\"}",
                "{\"path\":\"a/b\",\"name\":\"c\"}",
                "{\"path\":\"a/b\",\"parentid\":1}",
                "{\"path\":\"a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p\"}",
                "{\"id\":2,\"name\":\"a\",\"parentid\":1,\"parentKey\":\"D1\"}",
            })
    void a_department_that_wecom_would_refuse_is_a_bad_row(String json) {
        assertThat(ReadSource.of("{\"departments\":[" + json + "]}").why()).containsAnyOf("id", "name", "path");
    }

    @Test
    void all_that_is_wrong_with_a_row_is_said_at_once() {
        assertThat(ReadSource.of("userid,name,gender,mobile\na b," + "x".repeat(65) + ",y,1\n")
                        .why())
                .contains("userid", "name", "gender", "mobile");
    }

    @ParameterizedTest
    @CsvSource({"'a,1',cut off", "'a,1,2,3',quotes"})
    void a_row_with_the_wrong_number_of_cells_is_bad(String row, String remedy) {
        ReadSource source = ReadSource.of("userid,mobile,alias\n" + row + "\nb,13800000000,x\n");

        assertThat(source.badRows()).singleElement().satisfies(bad -> {
            assertThat(bad.place()).isEqualTo("line 2");
            assertThat(bad.why()).contains(remedy);
        });
        assertThat(source.rows()).hasSize(1);
    }

    private static List<Map<String, Object>> member(String field, Object value) {
        return List.of(Map.of("userid", "a", field, value));
    }
}
