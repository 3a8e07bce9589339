// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import static io.github.camelwework.simulator.directory.operation.Desk.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.directory.Errcode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListMemberIdsTest {

    private static final List<String> ALL = List.of("Boss 1", "dev 2", "platform 3", "platform 4", "sales 4");

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 10_000})
    void pages_come_to_one_row_a_member_and_department(int limit) {
        List<String> rows = new ArrayList<>();
        String cursor = "";
        do {
            ObjectNode page = page(cursor, limit);
            assertThat(page.path("dept_user").size()).isBetween(1, limit);
            rows.addAll(rows(page));
            cursor = page.path("next_cursor").textValue();
        } while (!cursor.isEmpty());

        assertThat(rows).isEqualTo(ALL);
    }

    @Test
    void first_call_needs_neither_cursor_nor_limit() {
        assertThat(rows(desk.post(CONTACT, "user/list_id", "{}"))).isEqualTo(ALL);
    }

    @Test
    void cursor_survives_the_member_it_names() {
        String cursor = page("", 1).path("next_cursor").textValue();
        desk.get(CONTACT, "user/delete", "userid=dev");

        assertThat(rows(page(cursor, 1))).containsExactly("platform 3");
    }

    @ParameterizedTest
    @CsvSource({"'***', 1, 50100", "bm90IGEgY3Vyc29y, 1, 50100", "'', 0, 40058", "'', 10001, 40058", "'', 10000, 0"})
    void wrong_cursor_or_limit_is_refused(String cursor, int limit, int errcode) {
        assertThat(Errcode.of(() -> page(cursor, limit))).isEqualTo(errcode);
    }

    private ObjectNode page(String cursor, int limit) {
        return desk.post(CONTACT, "user/list_id", "{'cursor':'%s','limit':%d}".formatted(cursor, limit));
    }

    private static List<String> rows(ObjectNode page) {
        List<String> rows = new ArrayList<>();
        page.path("dept_user")
                .forEach(row -> rows.add(row.path("userid").textValue() + " "
                        + row.path("department").intValue()));
        return rows;
    }
}
