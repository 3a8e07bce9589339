// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.camelwework.json.Json;
import io.github.camelwework.model.Department;
import io.github.camelwework.model.Member;
import io.github.camelwework.model.Tag;
import io.github.camelwework.model.sync.SyncKind;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.camel.Message;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultMessage;
import org.junit.jupiter.api.Test;

/** Maps, JSON, records of the model, and whatever gives one of them after another. */
class ObjectSourceTest {

    private static final String DOCUMENT = """
            {"departments":[{"id":2,"name":"研发","parentid":1}],
             "members":[{"userid":"a","department":[2],"is_leader_in_dept":[1],"avatar":"https://example.com/0","status":1}],
             "tags":[{"tagid":1,"tagname":"vip","userlist":[{"userid":"a","name":"A"}],"partylist":[2]}]}
            """;

    @Test
    void a_document_of_lists_is_read_from_text_tree_and_map_alike() throws Exception {
        for (Object body : List.of(
                DOCUMENT, Json.mapper().readTree(DOCUMENT), Json.mapper().readValue(DOCUMENT, Map.class))) {
            ReadSource source = ReadSource.of(body);

            assertThat(source.rows())
                    .extracting(SourceRow::place)
                    .containsExactly("departments[0]", "members[0]", "tags[0]");
            assertThat(source.rows().get(1).fields())
                    .containsOnly(
                            entry("userid", "a"),
                            entry("department", List.of(2L)),
                            entry("is_leader_in_dept", List.of(1)));
            assertThat(source.rows().get(2).fields())
                    .containsEntry("userlist", List.of("a"))
                    .containsEntry("partylist", List.of(2L));
            assertThat(source.hash()).isEqualTo(ReadSource.of(DOCUMENT).hash());
        }
    }

    @Test
    void the_values_of_a_row_may_have_any_class() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("userid", 12345678.0);
        row.put("name", "张三".getBytes(StandardCharsets.UTF_8));
        row.put("department", new int[] {2, 3});
        row.put("is_leader_in_dept", new Object[] {1.0, Optional.of(false)});
        row.put("mobile", Optional.of("13800000001"));
        row.put("position", Optional.empty());

        assertThat(ReadSource.of(Map.of("members", List.of(row))).only())
                .containsOnly(
                        entry("userid", "12345678"),
                        entry("name", "张三"),
                        entry("department", List.of(2L, 3L)),
                        entry("is_leader_in_dept", List.of(1, 0)),
                        entry("mobile", "13800000001"));
    }

    @Test
    void a_value_that_has_no_text_form_is_a_problem_of_its_row_that_names_field_and_class() {
        for (Object value : List.of(new Object(), new byte[] {(byte) 0xB8}, 1001.5, Double.NaN)) {
            Map<String, Object> member = Map.of("userid", value, "name", "a", "department", List.of(2));

            assertThat(ReadSource.of(Map.of("members", List.of(member))).why())
                    .as("%s", value.getClass())
                    .contains("userid");
        }
    }

    @Test
    void a_kind_whose_key_is_absent_is_not_managed_and_an_empty_one_is() {
        assertThat(ReadSource.of(Map.of("members", List.of())).managed()).containsExactly(SyncKind.MEMBER);
        assertThat(ReadSource.of("{\"tags\":[],\"departments\":[]}").managed())
                .containsExactly(SyncKind.DEPARTMENT, SyncKind.TAG);
    }

    @Test
    void rows_say_what_they_are_or_are_known_by_their_fields() {
        ReadSource source = ReadSource.of(List.of(
                        Map.of("kind", "department", "id", 2, "name", "研发"),
                        Map.of("path", "公司/产品"),
                        Map.of("USERID", "a", "DEPARTMENT_PATH", "公司/产品"),
                        Map.of("tagname", "vip", "departmentKey", List.of("D7")))
                .iterator());

        assertThat(source.rows())
                .extracting(SourceRow::kind)
                .containsExactly(SyncKind.DEPARTMENT, SyncKind.DEPARTMENT, SyncKind.MEMBER, SyncKind.TAG);
        assertThat(source.managed()).containsExactly(SyncKind.DEPARTMENT, SyncKind.MEMBER, SyncKind.TAG);
    }

    @Test
    void numbers_of_a_database_are_whole_numbers() {
        assertThat(ReadSource.of(List.of(Map.of("ID", new BigDecimal("7.00"), "PARENTID", "1", "NAME", "研发")))
                        .only())
                .containsOnly(entry("id", 7L), entry("parentid", 1L), entry("name", "研发"));
    }

    @Test
    void a_row_whose_userid_is_null_is_a_bad_member_and_no_department() {
        Map<String, Object> row = new LinkedHashMap<>(Map.of("NAME", "张三", "DEPARTMENT_ID", 7));
        row.put("USERID", null);

        assertThat(ReadSource.of(List.of(row)).why()).contains("userid is missing");
    }

    @Test
    void a_row_that_tells_nothing_is_bad() {
        assertThat(ReadSource.of(List.of(Map.of("name", "张三", "department_id", 7)))
                        .why())
                .contains("give it kind");
        assertThat(ReadSource.of(List.of(Map.of("kind", "group", "id", 7))).why())
                .contains("give it kind");
    }

    @Test
    void records_of_the_model_are_rows_alone_and_in_lists() {
        Member member =
                Member.builder().userid("a").name("A").department(List.of(2)).build();

        assertThat(ReadSource.of(member).only()).containsEntry("department", List.of(2L));
        assertThat(ReadSource.of(List.of(
                                Department.builder()
                                        .id(2L)
                                        .name("研发")
                                        .parentid(1L)
                                        .build(),
                                member,
                                Tag.named("vip")))
                        .rows())
                .extracting(SourceRow::kind)
                .containsExactly(SyncKind.DEPARTMENT, SyncKind.MEMBER, SyncKind.TAG);
        assertThat(ReadSource.of(Map.of("members", Stream.of(member))).only()).containsEntry("userid", "a");
    }

    @Test
    void fields_that_are_not_known_are_left_out_and_null_says_nothing() {
        assertThat(ReadSource.of("{\"members\":[{\"userid\":\"a\",\"new_field\":{\"x\":1},\"alias\":null}]}")
                        .only())
                .containsOnly(entry("userid", "a"));
    }

    @Test
    void an_empty_text_of_an_object_clears() {
        assertThat(ReadSource.of("[{\"userid\":\"a\",\"position\":\"\",\"direct_leader\":[]}]")
                        .only())
                .containsEntry("position", "")
                .containsEntry("direct_leader", List.of());
    }

    @Test
    void the_own_name_of_a_field_goes_before_another() {
        assertThat(ReadSource.of("[{\"isleader\":1,\"is_leader_in_dept\":[0,1],\"department\":[1,2],\"userid\":\"a\"}]")
                        .only())
                .containsEntry("is_leader_in_dept", List.of(0, 1));
    }

    @Test
    void elements_that_are_no_objects_are_bad_rows_of_json() {
        assertThat(ReadSource.of("{\"members\":[7]}").why()).contains("is a number: give an object");
        assertThat(ReadSource.of(Collections.singletonList(null)).why()).contains("null");
    }

    @Test
    void an_iterator_without_rows_is_an_empty_list_of_members() {
        assertThat(ReadSource.of(Collections.emptyIterator()).managed()).containsExactly(SyncKind.MEMBER);
        assertThat(ReadSource.of("[]").managed()).containsExactly(SyncKind.MEMBER);
    }

    @Test
    void a_userid_that_stands_twice_makes_both_rows_bad() {
        ReadSource source = ReadSource.of(List.of(
                Map.of("userid", "Zhang"),
                Map.of("userid", "li"),
                Map.of("userid", "zhang"),
                Map.of("userid", "ZHANG")));

        assertThat(source.badRows()).extracting(InvalidRow::place).containsExactly("row 1", "row 3", "row 4");
        assertThat(source.badRows().get(0).why()).contains("row 3").contains("take one out");
        assertThat(source.source().doubtful(SyncKind.MEMBER)).containsExactly("zhang");
    }

    @Test
    void what_is_doubtful_is_in_lower_case_whatever_it_is_and_two_keys_that_differ_in_case_are_two() {
        ReadSource source = ReadSource.of(Map.of(
                "departments",
                List.of(
                        Map.of("key", "K7", "name", "A"),
                        Map.of("key", "k7", "name", "B"),
                        Map.of("key", "X1", "path", "公司/Lab", "name", "C"))));

        assertThat(source.rows()).extracting(row -> row.fields().get("name")).containsExactly("A", "B");
        assertThat(source.source().doubtful(SyncKind.DEPARTMENT)).containsExactlyInAnyOrder("key:x1", "path:公司/lab");
    }

    @Test
    void a_bad_row_without_a_legible_key_may_be_about_anybody() {
        ReadSource good = ReadSource.of(Map.of("members", List.of(Map.of("userid", "a", "name", ""))));
        ReadSource bad = ReadSource.of(Map.of("members", List.of(Map.of("userid", "张三"), Map.of("name", "李四"))));

        assertThat(good.source().nameless()).isEmpty();
        assertThat(bad.badRows()).hasSize(2);
        assertThat(bad.source().nameless()).containsExactly(SyncKind.MEMBER);
    }

    @Test
    void what_a_bad_row_is_about_is_doubtful_and_not_missing() {
        ReadSource source =
                ReadSource.of("[{\"userid\":\"A\",\"gender\":\"x\"},{\"id\":7,\"path\":\"a/b\",\"name\":\"c\"}]");

        assertThat(source.rows()).isEmpty();
        assertThat(source.source().doubtful(SyncKind.MEMBER)).containsExactly("a");
        assertThat(source.source().doubtful(SyncKind.DEPARTMENT)).containsExactlyInAnyOrder("id:7", "path:a/b");
    }

    @Test
    void a_stream_is_closed_at_the_end() {
        AtomicBoolean closed = new AtomicBoolean();
        ReadSource.of(Arrays.asList(Map.of("userid", "a")).stream().onClose(() -> closed.set(true)));

        assertThat(closed).isTrue();
    }

    @Test
    void nothing_is_said_of_the_whole_before_its_end() {
        Message message = new DefaultMessage(new DefaultCamelContext());
        message.setBody("userid\na\nb\n");
        Source source = Sources.of(message, SourceOptions.DEFAULT);
        source.next();

        assertThatThrownBy(source::hash).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(source::managed).isInstanceOf(IllegalStateException.class);
    }
}
