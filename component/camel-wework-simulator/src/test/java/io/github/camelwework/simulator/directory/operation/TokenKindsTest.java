// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import static io.github.camelwework.simulator.directory.operation.Desk.APP;
import static io.github.camelwework.simulator.directory.operation.Desk.CONTACT;
import static io.github.camelwework.simulator.directory.operation.Desk.SALES_APP;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.directory.Errcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenKindsTest {

    private final Desk desk = new Desk();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user/create",
                "user/update",
                "user/delete",
                "user/batchdelete",
                "user/list_id",
                "user/authsucc",
                "user/get_active_stat",
                "department/create",
                "department/update",
                "department/delete",
                "batch/syncuser",
                "batch/replaceuser",
                "batch/replaceparty",
                "batch/getresult"
            })
    void app_token_where_the_contact_secret_is_due_answers_48002(String path) {
        assertThat(Errcode.of(() -> desk.post(APP, path, "{}"))).isEqualTo(48002);
    }

    @ParameterizedTest
    @CsvSource({
        "user/get, userid=dev",
        "user/list, department_id=1",
        "user/simplelist, department_id=1",
        "department/list, ''",
        "department/get, id=1"
    })
    void contact_secret_from_a_new_address_reads_no_details(String path, String query) {
        assertThat(Errcode.of(() -> desk.get(CONTACT, path, query))).isEqualTo(48009);

        desk.contactReadsAllowed();

        assertThat(Errcode.of(() -> desk.get(CONTACT, path, query))).isZero();
    }

    @Test
    void contact_secret_from_a_new_address_lists_ids() {
        assertThat(Errcode.of(() -> desk.get(CONTACT, "department/simplelist", "")))
                .isZero();
        assertThat(Errcode.of(() -> desk.post(CONTACT, "user/list_id", "{}"))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "user/get, userid=dev",
        "user/list, department_id=1",
        "user/simplelist, department_id=2",
        "department/list, id=1",
        "department/simplelist, id=2",
        "department/get, id=2"
    })
    void app_reads_nothing_outside_its_range(String path, String query) {
        assertThat(Errcode.of(() -> desk.get(SALES_APP, path, query))).isEqualTo(60011);
        assertThat(Errcode.of(() -> desk.get(APP, path, query))).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {"user/getuserid; {'mobile':'13801000001'}", "user/convert_to_openid; {'userid':'dev'}"})
    void app_looks_up_nobody_outside_its_range(String path, String body) {
        assertThat(Errcode.of(() -> desk.post(SALES_APP, path, body))).isEqualTo(60011);
        assertThat(Errcode.of(() -> desk.post(APP, path, body))).isZero();
    }
}
