// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import static io.github.camelwework.simulator.directory.job.JobReport.Kind.REPLACE_PARTY;
import static io.github.camelwework.simulator.directory.job.JobReport.Kind.REPLACE_USER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.Errcode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyImportTest {

    private static final String HEADER = "部门名称,部门ID,父部门ID,排序\n";

    private final Office office = new Office();

    @BeforeEach
    void company() {
        office.directory.addDepartment(new Department(2, 1, "研发", "Development", 9));
        office.directory.addDepartment(3, 2, "平台");
        office.directory.addDepartment(4, 1, "销售");
    }

    @Test
    void actions_tell_what_happened_to_each_department() {
        JsonNode result = run("公司,1,0,\n开发,2,1,\n平台,3,1,5\n销售,4,1,\n新,50,3,\n");

        assertThat(result).map(row -> row.path("partyid").intValue()).containsExactly(1, 2, 3, 4, 50);
        assertThat(result).map(row -> row.path("action").intValue()).containsExactly(0, 2, 4 | 8, 0, 1);
        assertThat(office.directory.departments().require(2)).isEqualTo(new Department(2, 1, "开发", "Development", 9));
        assertThat(office.directory.departments().pathToRoot(50)).containsExactly(50, 3, 1);
    }

    @Test
    void children_may_come_before_their_parents_and_the_root_may_be_left_out() {
        run("新,51,50,\n更新,50,1,\n研发,2,1,\n平台,3,2,\n销售,4,1,\n");

        assertThat(office.directory.departments().pathToRoot(51)).containsExactly(51, 50, 1);
    }

    @Test
    void siblings_can_swap_their_names() {
        JsonNode result = run("销售,2,1,\n研发,4,1,\n平台,3,2,\n");

        assertThat(result).map(row -> row.path("errcode").intValue()).containsOnly(0);
        assertThat(office.directory.departments().require(2).name()).isEqualTo("销售");
        assertThat(office.directory.departments().require(4).name()).isEqualTo("研发");
    }

    @Test
    void parent_and_child_can_change_places() {
        run("平台,3,1,\n研发,2,3,\n销售,4,1,\n");

        assertThat(office.directory.departments().pathToRoot(2)).containsExactly(2, 3, 1);
    }

    @Test
    void departments_that_are_not_in_the_file_go_when_they_are_empty() {
        office.directory.addMember("lisi", "李四", List.of(4));

        run("平台组,7,1,\n");

        assertThat(ids()).containsExactly(1, 4, 7);
    }

    @Test
    void department_that_could_not_go_goes_with_a_later_import() {
        office.directory.addMember("lisi", "李四", List.of(4));
        run("平台组,7,1,\n");

        office.run(REPLACE_USER, "姓名,帐号,所在部门\n李四,lisi,7\n");

        assertThat(ids()).containsExactly(1, 7);
    }

    @Test
    void row_that_wecom_would_refuse_fails_alone() {
        JsonNode result = run("研发,2,1,\n平台,3,2,\n销售,4,1,\na*b,8,1,\n");

        assertThat(result).map(row -> row.path("errcode").intValue()).containsExactly(0, 0, 60009, 0);
        assertThat(result).map(row -> row.path("action").intValue()).containsOnly(0);
        assertThat(ids()).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "; 40092",
                "甲,8,1,%乙,8,1,; 302006",
                "甲,8,1,%甲,9,1,; 302007",
                "甲,8,9,%乙,9,8,; 302004",
                "甲,8,3,; 302004",
                "甲,8,0,; 302004",
                "公司,1,2,%甲,2,1,; 302004",
                ",8,1,; 302004",
                "甲,,1,; 302004",
                "甲,x,1,; 302004",
                "甲,8,,; 302004",
                "甲,8,1,; 0"
            })
    void file_is_judged_before_the_job_starts(String rows, int errcode) {
        String file = HEADER + (rows == null ? "" : rows.replace('%', '\n'));

        assertThat(Errcode.of(() -> office.start(REPLACE_PARTY, file))).isEqualTo(errcode);
    }

    @Test
    void file_without_its_columns_answers_40092() {
        assertThat(Errcode.of(() -> office.start(REPLACE_PARTY, "部门名称,部门ID\n甲,8\n")))
                .isEqualTo(40092);
    }

    private JsonNode run(String rows) {
        return office.run(REPLACE_PARTY, HEADER + rows);
    }

    private List<Integer> ids() {
        return office.directory.departments().all().stream().map(Department::id).toList();
    }
}
