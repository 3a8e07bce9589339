// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentsTest {

    private final Directory directory = new Directory("公司");
    private final Departments departments = directory.departments();

    @Test
    void new_corp_has_the_root_alone() {
        assertThat(departments.all()).containsExactly(new Department(1, 0, "公司", "", 100_000_000));
    }

    @Test
    void department_without_id_gets_one_more_than_the_largest() {
        directory.addDepartment(40, 1, "研发");

        assertThat(departments.nextId()).isEqualTo(41);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\", ":", "*", "?", "\"", "<", ">", "|"})
    void forbidden_character_answers_60009(String character) {
        assertThat(errcodeOfAdding(2, 1, "研" + character + "发")).isEqualTo(60009);
    }

    @Test
    void forbidden_character_in_the_english_name_answers_60009() {
        assertThat(Errcode.of(() -> directory.addDepartment(new Department(2, 1, "研发", "R:D", 0))))
                .isEqualTo(60009);
    }

    @ParameterizedTest
    @CsvSource({"0,40058", "1,0", "64,0", "65,60001"})
    void name_has_1_to_64_characters(int length, int errcode) {
        assertThat(errcodeOfAdding(2, 1, "部".repeat(length))).isEqualTo(errcode);
    }

    @Test
    void characters_beyond_the_basic_plane_count_once() {
        assertThat(errcodeOfAdding(2, 1, "😀".repeat(64))).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 新, 60008", // the root's id
        "2, 1, 新, 60008", // a taken id
        "3, 1, 研发, 60008", // a sibling's name
        "3, 2, 研发, 0",
        "0, 1, 新, 60123",
        "-5, 1, 新, 60123",
        "3, 99, 新, 60004",
        "3, 3, 新, 60004"
    })
    void create_is_refused_for_ids_and_names_that_clash(int id, int parentId, String name, int errcode) {
        directory.addDepartment(2, 1, "研发");

        assertThat(errcodeOfAdding(id, parentId, name)).isEqualTo(errcode);
    }

    @Test
    void english_names_of_siblings_differ_too() {
        directory.addDepartment(new Department(2, 1, "研发", "Development", 0));

        assertThat(Errcode.of(() -> directory.addDepartment(new Department(3, 1, "开发", "Development", 0))))
                .isEqualTo(60008);
    }

    @Test
    void level_15_is_the_last_and_the_root_is_level_1() {
        chain(2, 15);

        assertThat(departments.pathToRoot(15)).hasSize(15);
        assertThat(errcodeOfAdding(16, 15, "太深")).isEqualTo(81002);
    }

    @Test
    void moving_counts_the_depth_of_the_whole_subtree() {
        chain(2, 13);
        directory.addDepartment(20, 1, "头");
        directory.addDepartment(21, 20, "身");
        directory.addDepartment(22, 21, "尾");

        assertThat(Errcode.of(() -> directory.updateDepartment(new Department(20, 13, "头"))))
                .isEqualTo(81002);
        assertThat(Errcode.of(() -> directory.updateDepartment(new Department(21, 13, "身"))))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void moving_below_itself_answers_60010(int newParent) {
        chain(2, 4);

        assertThat(Errcode.of(() -> directory.updateDepartment(new Department(2, newParent, "部2"))))
                .isEqualTo(60010);
    }

    @Test
    void root_can_be_renamed_but_not_moved() {
        chain(2, 2);

        directory.updateDepartment(new Department(1, 0, "新公司"));

        assertThat(departments.require(1).name()).isEqualTo("新公司");
        assertThat(Errcode.of(() -> directory.updateDepartment(new Department(1, 2, "新公司"))))
                .isEqualTo(60010);
    }

    @Test
    void moving_below_an_unknown_parent_answers_60124() {
        chain(2, 2);

        assertThat(Errcode.of(() -> directory.updateDepartment(new Department(2, 99, "部2"))))
                .isEqualTo(60124);
    }

    @Test
    void moving_beside_a_namesake_answers_60008_and_changes_nothing() {
        directory.addDepartment(2, 1, "研发");
        directory.addDepartment(3, 1, "销售");
        directory.addDepartment(4, 3, "研发");

        assertThat(Errcode.of(() -> directory.updateDepartment(new Department(4, 1, "研发"))))
                .isEqualTo(60008);
        assertThat(departments.subtree(3)).containsExactly(3, 4);
    }

    @Test
    void updating_an_unknown_department_answers_60003() {
        assertThat(Errcode.of(() -> directory.updateDepartment(new Department(9, 1, "无"))))
                .isEqualTo(60003);
    }

    @Test
    void freed_name_can_be_taken_again() {
        directory.addDepartment(2, 1, "研发");
        directory.updateDepartment(new Department(2, 1, "开发"));

        assertThat(errcodeOfAdding(3, 1, "研发")).isZero();
    }

    @Test
    void delete_refuses_the_root_and_whatever_is_not_empty() {
        directory.addDepartment(2, 1, "研发");
        directory.addDepartment(3, 2, "平台");
        directory.addMember("lisi", "李四", List.of(3));

        assertThat(Errcode.of(() -> directory.removeDepartment(1))).isEqualTo(60007);
        assertThat(Errcode.of(() -> directory.removeDepartment(2))).isEqualTo(60006);
        assertThat(Errcode.of(() -> directory.removeDepartment(3))).isEqualTo(60005);
        assertThat(Errcode.of(() -> directory.removeDepartment(4))).isEqualTo(60123);
    }

    @Test
    void deleted_department_leaves_its_tags() {
        directory.addDepartment(2, 1, "研发");
        directory.addTag(new Tag(1, "值班", 0, java.util.Set.of(), java.util.Set.of(1, 2)));

        directory.removeDepartment(2);

        assertThat(directory.tags().require(1).parties()).containsExactly(1);
    }

    @Test
    void department_holds_30000_nodes() {
        Departments full = new Departments("公司", id -> id == 2 ? 29_999 : 0);
        full.add(new Department(2, 1, "大部门"));
        full.add(new Department(3, 2, "最后一个"));
        full.add(new Department(4, 1, "旁边"));

        assertThat(Errcode.of(() -> full.add(new Department(5, 2, "太多")))).isEqualTo(81001);
        assertThat(Errcode.of(() -> full.update(new Department(4, 2, "旁边")))).isEqualTo(81001);
    }

    @Test
    void corp_holds_30000_departments() {
        for (int parent = 2; parent < 5; parent++) {
            directory.addDepartment(parent, 1, "部" + parent);
        }
        for (int id = 5; id <= 30_000; id++) {
            directory.addDepartment(id, 2 + id % 3, "部" + id);
        }

        assertThat(errcodeOfAdding(30_001, 4, "太多")).isEqualTo(81001);
    }

    private int errcodeOfAdding(int id, int parentId, String name) {
        return Errcode.of(() -> directory.addDepartment(id, parentId, name));
    }

    private void chain(int from, int to) {
        for (int id = from; id <= to; id++) {
            directory.addDepartment(id, id - 1, "部" + id);
        }
    }
}
