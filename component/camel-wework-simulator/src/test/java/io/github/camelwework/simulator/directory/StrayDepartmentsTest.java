// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.directory.DirectorySettings.UnknownDepartments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrayDepartmentsTest {

    private static final String HOLDING = "其他（待设置部门）";

    private final Directory directory = new Directory("公司");

    @ParameterizedTest
    @ValueSource(strings = {"", ",'department':[]", ",'department':[0]", ",'department':null"})
    void member_without_department_lands_in_the_holding_one(String department) {
        Directory.Creation creation = create(department);

        assertThat(creation.createdDepartments()).isEmpty();
        assertThat(creation.member().departments()).singleElement().satisfies(id -> assertThat(
                        directory.departments().require(id))
                .isEqualTo(new Department(2, 1, HOLDING, "", 100_000_000)));
    }

    @Test
    void unknown_department_is_made_below_the_holding_one_and_told() {
        Directory.Creation creation =
                create(",'department':[1,77],'order':[5,6],'is_leader_in_dept':[0,1],'main_department':77");

        int holding = directory.departments().require(77).parentId();
        assertThat(directory.departments().require(holding).name()).isEqualTo(HOLDING);
        assertThat(creation.createdDepartments()).containsExactly(new Department(77, holding, "77", "", 100_000_000));
        assertThat(creation.member().departments()).containsExactly(1, 77);
        assertThat(creation.member().field("order")).hasToString("[5,6]");
    }

    @Test
    void next_free_id_stays_with_the_caller_who_asks_for_it() {
        Directory.Creation creation = create(",'department':[2]");

        assertThat(creation.createdDepartments()).containsExactly(new Department(2, 3, "2", "", 100_000_000));
        assertThat(directory.departments().require(3).name()).isEqualTo(HOLDING);
    }

    @Test
    void zero_beside_the_next_free_id_takes_the_id_after_it() {
        Member member = create(",'department':[0,2]").member();

        assertThat(member.departments()).containsExactly(3, 2);
        assertThat(directory.departments().require(3).name()).isEqualTo(HOLDING);
    }

    @Test
    void zero_keeps_its_seat_in_the_holding_department() {
        Member member =
                create(",'department':[1,0],'order':[5,6],'main_department':0").member();

        assertThat(member.departments()).containsExactly(1, 2);
        assertThat(member.field("order")).hasToString("[5,6]");
    }

    @Test
    void holding_department_is_made_once() {
        create(",'department':[77]");
        directory.createMember(Errcode.fields("{'userid':'b','name':'乙','mobile':'13900000002','department':[78]}"));

        assertThat(directory.departments().childrenOf(1)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "``; 41019",
                ",'department':[]; 40066",
                ",'department':[0]; 60123",
                ",'department':[1,77]; 60123",
                ",'department':[1]; 0"
            })
    void strict_corp_refuses_as_wecom_did_before(String department, int errcode) {
        directory.settings(DirectorySettings.today().with(UnknownDepartments.REFUSED));

        assertThat(Errcode.of(() -> create(department))).isEqualTo(errcode);
        assertThat(directory.departments().all()).hasSize(1);
    }

    private Directory.Creation create(String department) {
        return directory.createMember(
                Errcode.fields("{'userid':'a','name':'甲','mobile':'13900000001'" + department + "}"));
    }
}
