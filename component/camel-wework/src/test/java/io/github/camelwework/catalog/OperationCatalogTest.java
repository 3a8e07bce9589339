// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationCatalogTest {

    private final OperationCatalog catalog = OperationCatalog.instance();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message/send",
                "appchat/create",
                "user/create",
                "department/list",
                "tag/addtagusers",
                "batch/replaceparty",
                "media/upload",
                "media/get",
                "agent/get",
                "agent/list",
                "getcallbackip",
                "get_api_domain_ip",
                "webhook/send"
            })
    void every_family_of_the_start_is_in_it(String path) {
        assertThat(catalog.find(path)).isPresent();
    }

    @Test
    void a_path_that_it_does_not_list_is_unknown_but_no_error() {
        assertThat(catalog.find("tomorrow/new_thing")).isEmpty();
    }

    @Test
    void a_get_has_all_its_parameters_in_the_query() {
        assertThat(catalog.all())
                .filteredOn(operation -> operation.method() == HttpMethod.GET)
                .allSatisfy(
                        operation -> assertThat(operation.parameters().values()).allMatch(Parameter::inQuery));
    }

    @Test
    void every_primary_parameter_is_a_parameter() {
        assertThat(catalog.all())
                .filteredOn(operation -> operation.primary() != null)
                .allSatisfy(operation -> assertThat(operation.parameters())
                        .containsKey(operation.primary().replaceFirst("\\..*", "")));
    }

    @Test
    void every_field_that_a_retry_rule_names_exists() {
        for (Operation operation : catalog.all()) {
            if (operation.retry() instanceof RetryRule.Send send && send.safeWhenSet() != null) {
                assertThat(operation.parameters()).containsKey(send.safeWhenSet());
            }
            if (operation.retry() instanceof RetryRule.Create create) {
                assertThat(operation.parameters()).containsKey(create.key());
                assertThat(catalog.find(create.readBack())).isPresent();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "message/send, toUser, touser",
        "message/send, duplicateCheck, enable_duplicate_check",
        "department/get, departmentId, id",
        "user/list, departmentId, department_id",
        "media/upload, mediaType, type",
        "user/list_id, pageSize, limit"
    })
    void endpoint_options_find_their_parameter(String path, String option, String parameter) {
        assertThat(catalog.find(path).orElseThrow().setBy(option))
                .map(Parameter::name)
                .contains(parameter);
    }

    @Test
    void sends_name_who_was_missed() {
        assertThat(catalog.find("message/send").orElseThrow().partial())
                .containsOnlyKeys("InvalidUser", "InvalidParty", "InvalidTag", "UnlicensedUser");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user/get GET app none userid read - userid -",
                "user/get FETCH app none userid read - userid - -",
                "user/get GET nobody none userid read - userid - -",
                "user/get GET app none userid sometimes - userid - -",
                "user/get GET app none userid create(a,b) - userid - -",
                "user/get GET app none userid read - user-id - -",
                "user/get GET app none userid read - userid MsgId -",
                "user/get GET app none userid read cursor userid - -"
            })
    void a_malformed_line_is_named_by_its_number(String line) {
        assertThatThrownBy(() -> read("# head\n\n" + line + "\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Line 3 of the operation catalogue");
    }

    @Test
    void an_operation_that_stands_twice_is_refused() {
        String line = "agent/list GET app none - read - - - -\n";
        assertThatThrownBy(() -> read(line + line)).hasMessageContaining("agent/list is listed twice");
    }

    @Test
    void adding_a_line_is_all_that_an_operation_needs() throws IOException {
        Operation added = read("meeting/create POST app json - send - subject!,duration:int NewId=meetingid -");
        assertThat(added.credentials()).isEqualTo(List.of(Credential.APP));
        assertThat(added.parameters().get("subject").required()).isTrue();
        assertThat(added.parameters().get("duration").type()).isEqualTo(Parameter.Type.INT);
        assertThat(added.headers()).containsEntry("NewId", "meetingid");
    }

    @Test
    void pages_are_a_column_too() throws IOException {
        assertThat(read("a POST app json - read cursor=next_cursor:rows:!is_last - - -")
                        .paging())
                .isEqualTo(new Paging("cursor", "next_cursor", null, "rows", "!is_last"));
        assertThat(read("a POST app json - read offset+limit:rows - - -").paging())
                .isEqualTo(new Paging("offset", null, "limit", "rows", null));
    }

    private static Operation read(String text) throws IOException {
        return OperationsFile.read("test.txt", new StringReader(text))
                .values()
                .iterator()
                .next();
    }
}
