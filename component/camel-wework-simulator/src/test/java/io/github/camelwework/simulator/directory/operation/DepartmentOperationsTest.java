// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.operation;

import static io.github.camelwework.simulator.directory.operation.Desk.APP;
import static io.github.camelwework.simulator.directory.operation.Desk.CONTACT;
import static io.github.camelwework.simulator.directory.operation.Desk.SALES_APP;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Errcode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentOperationsTest {

    private final Desk desk = new Desk();

    @Test
    void create_answers_the_id() {
        assertThat(desk.post(CONTACT, "department/create", "{'name':'新','parentid':1}"))
                .hasToString("{\"errmsg\":\"created\",\"id\":5}");
        assertThat(desk.post(CONTACT, "department/create", "{'name':'新2','parentid':1,'id':30}"))
                .hasToString("{\"errmsg\":\"created\",\"id\":30}");
    }

    @Test
    void create_keeps_all_fields() {
        desk.post(CONTACT, "department/create", "{'name':'新','name_en':'New','parentid':2,'order':4294967295,'id':9}");

        assertThat(desk.directory.departments().require(9)).isEqualTo(new Department(9, 2, "新", "New", 4_294_967_295L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'parentid':1}; 60001",
                "{'name':'','parentid':1}; 40058",
                "{'name':'a|b','parentid':1}; 60009",
                "{'name':'新'}; 60004",
                "{'name':'新','parentid':'x'}; 60004",
                "{'name':'新','parentid':4294967296}; 60004",
                "{'name':'新','parentid':99}; 60004",
                "{'name':'新','parentid':0}; 60004",
                "{'name':'新','parentid':1,'id':1}; 60008",
                "{'name':'新','parentid':1,'id':0}; 60123",
                "{'name':'新','parentid':1,'id':4294967296}; 60123",
                "{'name':'研发','parentid':1}; 60008",
                "{'name':'新','parentid':1,'order':-1}; 40058",
                "{'name':'新','parentid':1,'order':4294967296}; 40058",
                "{'name':['新'],'parentid':1}; 40058"
            })
    void create_names_what_is_wrong(String body, int errcode) {
        assertThat(Errcode.of(() -> desk.post(CONTACT, "department/create", body)))
                .isEqualTo(errcode);
        assertThat(desk.directory.departments().all()).hasSize(4);
    }

    @Test
    void number_as_text_is_taken_with_a_warning() {
        assertThat(desk.post(CONTACT, "department/create", "{'name':'新','parentid':'1'}")
                        .path("errmsg")
                        .textValue())
                .isEqualTo("created. Warning: wrong json format. ");
    }

    @Test
    void update_changes_only_what_is_given() {
        desk.post(CONTACT, "department/update", "{'id':3,'name_en':'Platform','order':5}");
        ObjectNode answer = desk.post(CONTACT, "department/update", "{'id':3,'parentid':4}");

        assertThat(answer).isEqualTo(Errcode.json("{'errmsg':'updated'}"));
        assertThat(desk.directory.departments().require(3)).isEqualTo(new Department(3, 4, "平台", "Platform", 5));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{'name':'新'}; 60003",
                "{'id':'x'}; 60003",
                "{'id':99}; 60003",
                "{'id':2,'parentid':3}; 60010",
                "{'id':2,'parentid':99}; 60124",
                "{'id':2,'name':'销售'}; 60008",
                "{'id':2,'name':''}; 40058",
                "{'id':1,'parentid':0,'name':'新公司'}; 0"
            })
    void update_names_what_is_wrong(String body, int errcode) {
        assertThat(Errcode.of(() -> desk.post(CONTACT, "department/update", body)))
                .isEqualTo(errcode);
    }

    @ParameterizedTest
    @CsvSource({"'', 40058", "id=x, 60123", "id=99, 60123", "id=1, 60007", "id=2, 60006", "id=3, 60005", "id=5, 0"})
    void delete_names_what_is_wrong(String query, int errcode) {
        desk.directory.addDepartment(5, 1, "空");

        assertThat(Errcode.of(() -> desk.get(CONTACT, "department/delete", query)))
                .isEqualTo(errcode);
    }

    @Test
    void department_shows_its_leaders() {
        desk.post(CONTACT, "user/update", "{'userid':'Boss','department':[4],'is_leader_in_dept':[1]}");

        assertThat(desk.get(SALES_APP, "department/get", "id=4"))
                .hasToString("{\"department\":{\"id\":4,\"name\":\"销售\",\"name_en\":\"\","
                        + "\"department_leader\":[\"Boss\"],\"parentid\":1,\"order\":99999000}}");
    }

    @Test
    void simple_list_has_ids_parents_and_order() {
        assertThat(desk.get(CONTACT, "department/simplelist", "id=2"))
                .hasToString("{\"department_id\":[{\"id\":2,\"parentid\":1,\"order\":100000000},"
                        + "{\"id\":3,\"parentid\":2,\"order\":100000000}]}");
    }

    @Test
    void list_goes_down_from_the_department_given_or_shows_all_that_is_visible() {
        assertThat(ids(APP, "")).containsExactly(1, 2, 3, 4);
        assertThat(ids(APP, "id=2")).containsExactly(2, 3);
        assertThat(ids(SALES_APP, "")).containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource({"department/list", "department/simplelist", "department/get"})
    void unknown_department_answers_60123(String path) {
        assertThat(Errcode.of(() -> desk.get(APP, path, "id=99"))).isEqualTo(60123);
        assertThat(Errcode.of(() -> desk.get(APP, path, "id=x"))).isEqualTo(60123);
    }

    private List<Integer> ids(Caller caller, String query) {
        List<Integer> ids = new ArrayList<>();
        desk.get(caller, "department/list", query)
                .path("department")
                .forEach(row -> ids.add(row.path("id").intValue()));
        return ids;
    }
}
