// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import static io.github.camelwework.simulator.directory.job.JobReport.Kind.REPLACE_USER;
import static io.github.camelwework.simulator.directory.job.JobReport.Kind.SYNC_USER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.directory.DirectorySettings;
import io.github.camelwework.simulator.directory.DirectorySettings.Console;
import io.github.camelwework.simulator.directory.Errcode;
import io.github.camelwework.simulator.directory.Member;
import io.github.camelwework.simulator.directory.MemberTrait;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberImportTest {

    private static final String TEMPLATE = "姓名,帐号,手机号,邮箱,所在部门,职位,性别,是否部门内领导,排序,别名,地址,座机,禁用,禁用项说明：(0-启用;1-禁用)\n";

    private final Office office = new Office();

    @BeforeEach
    void people() {
        office.directory.addDepartment(2, 1, "研发");
        office.directory.addDepartment(3, 1, "销售");
        office.directory.createMember(
                Errcode.fields("{'userid':'lisi','name':'李四','mobile':'13800000000','alias':'小李','department':[2]}"));
    }

    @Test
    void template_row_becomes_a_member_with_all_its_fields() {
        office.run(SYNC_USER, TEMPLATE + "张三,zhangsan,13900000000,zs@a.example,2;3,工程师,男,是;0,5;6,小张,广州,020-1,1,\n");

        Member member = office.directory.members().require("zhangsan");
        assertThat(Errcode.json(member.fields().toString()))
                .isEqualTo(Errcode.json("{'name':'张三','userid':'zhangsan','mobile':'13900000000',"
                        + "'email':'zs@a.example','department':[2,3],'position':'工程师','gender':'1',"
                        + "'is_leader_in_dept':[1,0],'order':[5,6],'alias':'小张','address':'广州','telephone':'020-1',"
                        + "'enable':0,'main_department':2}"));
    }

    @Test
    void sync_updates_the_columns_given_and_leaves_the_rest() {
        office.directory.addMember("wangwu", "王五", List.of(3));

        JsonNode result = office.run(SYNC_USER, "姓名,帐号,所在部门,职位,别名\n李四,LISI,3,总监,\n");

        assertThat(result).isEqualTo(json("[{'userid':'LISI','errcode':0,'errmsg':'ok'}]"));
        Member member = office.directory.members().require("lisi");
        assertThat(member.text("position")).isEqualTo("总监");
        assertThat(member.text("alias")).isEqualTo("小李");
        assertThat(member.departments()).containsExactly(3);
        assertThat(office.directory.members().find("wangwu")).isNotNull();
    }

    @Test
    void replace_clears_what_is_empty_in_the_file_and_deletes_who_is_not_in_it() {
        office.directory.addMember("wangwu", "王五", List.of(3));

        office.run(REPLACE_USER, "姓名,帐号,所在部门,别名\n李四,lisi,2,\n");

        assertThat(office.directory.members().require("lisi").text("alias")).isEmpty();
        assertThat(office.directory.members().find("wangwu")).isNull();
    }

    @Test
    void replace_spares_the_creator() {
        office.directory.addMember("boss", "老板", List.of(1));
        office.directory.mark("boss", MemberTrait.CREATOR);

        office.run(REPLACE_USER, "姓名,帐号,所在部门\n李四,lisi,2\n");

        assertThat(office.directory.members().find("boss")).isNotNull();
    }

    @Test
    void rows_fail_alone() {
        JsonNode result = office.run(SYNC_USER, """
                姓名,帐号,手机号,所在部门
                甲,a,13800000000,2
                乙,b,13900000001,二
                丙,,13900000002,2
                丁,d,13900000003,2
                """);

        assertThat(result).map(row -> row.path("errcode").intValue()).containsExactly(60104, 40066, 41009, 0);
        assertThat(office.directory.members().count()).isEqualTo(2);
    }

    @Test
    void unknown_department_is_made_below_the_holding_one() {
        office.run(SYNC_USER, "姓名,帐号,手机号,所在部门\n甲,a,13900000000,77\n");

        assertThat(office.directory.departments().pathToRoot(77)).hasSize(3);
    }

    @Test
    void further_columns_are_attributes_of_the_console() {
        office.directory.settings(DirectorySettings.today().with(new Console(Set.of("工号"), Set.of())));

        office.run(SYNC_USER, "姓名,帐号,所在部门,工号,血型\n李四,lisi,2,0042,A\n");

        assertThat(office.directory.members().require("lisi").field("extattr"))
                .isEqualTo(Errcode.json("{'attrs':[{'type':0,'name':'工号','text':{'value':'0042'}}]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "姓名,帐号,手机号%甲,a,13900000000; 40092",
                "姓名,所在部门%甲,2; 40092",
                "帐号,所在部门%a,2; 40092",
                "姓名,帐号,所在部门; 40092",
                "姓名,帐号,所在部门%甲,a,2%乙,A,2; 302003",
                "姓名,帐号,所在部门%甲,,2%乙,,2; 0"
            })
    void file_is_judged_before_the_job_starts(String file, int errcode) {
        assertThat(Errcode.of(() -> office.start(SYNC_USER, file.replace('%', '\n'))))
                .isEqualTo(errcode);
    }

    @ParameterizedTest
    @CsvSource({
        // kept, gone, errcode: over 50 and over a fifth, or fewer and over four fifths
        "204, 51, 0",
        "203, 51, 45026",
        "12, 50, 45026",
        "13, 50, 0",
        "1, 4, 0",
        "1, 5, 45026"
    })
    void replace_that_would_delete_too_many_is_refused(int kept, int gone, int errcode) {
        office.directory.removeMembers(List.of("lisi"));
        StringBuilder file = new StringBuilder("姓名,帐号,所在部门\n");
        IntStream.range(0, kept).forEach(i -> {
            office.directory.addMember("kept" + i, "员工", List.of(2));
            file.append("员工,kept").append(i).append(",2\n");
        });
        IntStream.range(0, gone).forEach(i -> office.directory.addMember("gone" + i, "员工", List.of(2)));

        assertThat(Errcode.of(() -> office.start(REPLACE_USER, file.toString())))
                .isEqualTo(errcode);
        assertThat(office.directory.members().count()).isEqualTo(kept + gone);
    }

    private static JsonNode json(String array) {
        return Errcode.json("{'x':" + array + "}").path("x");
    }
}
