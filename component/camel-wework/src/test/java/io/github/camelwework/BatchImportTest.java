// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.sync.batch.ImportFiles;
import io.github.camelwework.sync.batch.ImportResult;
import io.github.camelwework.testing.Wecom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The files of imports, as WeCom takes them: uploaded, run as jobs, their results read row by row. */
class BatchImportTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @BeforeEach
    void an_app_that_sees_all_fields() {
        wecom.simulator().settings().set(Setting.PRIVATE_FIELDS, true);
    }

    @Test
    void departments_and_members_of_our_files_arrive_field_by_field() {
        byte[] parties = ImportFiles.departments(List.of(
                Map.of("id", 1, "name", "公司", "parentid", 0),
                Map.of("id", 70, "name", "研发, 平台", "parentid", 1, "order", 10),
                Map.of("id", 71, "name", "产品", "parentid", 70)));
        assertThat(run("batch/replaceparty", parties).failures()).isEmpty();
        Map<String, Object> member = new LinkedHashMap<>(Map.of("userid", "Zhang.San", "name", "张\"三\",x"));
        member.putAll(Map.of("mobile", "13900001234", "email", "zs@example.com", "department", List.of(70, 71)));
        member.putAll(Map.of("position", "工程师", "gender", "1", "is_leader_in_dept", List.of(0, 1)));
        member.putAll(Map.of("alias", "三", "address", "上海\n浦东", "telephone", "021-1234", "enable", 0));
        member.put("order", List.of(5, 6));

        ImportResult result =
                run("batch/syncuser", ImportFiles.members(List.of(member)).get(0));

        assertThat(result.rows()).containsExactly(new ImportResult.Row("Zhang.San", 0, "ok"));
        Map<String, Object> read = wecom.answer("wework:user/get", "zhang.san");
        member.forEach((field, value) -> assertThat(read).containsEntry(field, value));
    }

    @Test
    void a_row_that_is_refused_fails_alone_and_says_why() {
        Map<String, Object> good =
                Map.of("userid", "good", "name", "G", "mobile", "13900000001", "department", List.of(1));
        Map<String, Object> bad =
                Map.of("userid", "bad", "name", "B", "mobile", "13900000001", "department", List.of(1));

        ImportResult result =
                run("batch/syncuser", ImportFiles.members(List.of(good, bad)).get(0));

        assertThat(result.failures()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo("bad");
            assertThat(row.errcode()).isEqualTo(60104);
        });
        assertThat(wecom.answer("wework:user/get", "good")).containsEntry("name", "G");
    }

    @Test
    void an_update_leaves_alone_what_its_row_does_not_say() {
        Directory directory = wecom.simulator().corp().directory();
        wecom.simulator().exclusively(() -> directory.addMember("li", "李四", List.of(1)));
        run(
                "batch/syncuser",
                ImportFiles.members(List.of(Map.of("userid", "li", "position", "经理")))
                        .get(0));

        assertThat(wecom.answer("wework:user/get", "li"))
                .containsEntry("name", "李四")
                .containsEntry("department", List.of(1))
                .containsEntry("position", "经理");
    }

    private ImportResult run(String operation, byte[] file) {
        String mediaId = String.valueOf(wecom.answer("wework:media/upload?mediaType=file&credential=contact", file)
                .get("media_id"));
        String jobId = String.valueOf(
                wecom.answer("wework:" + operation, Map.of("media_id", mediaId)).get("jobid"));
        for (int look = 0; look < 5; look++) {
            ImportResult result = ImportResult.of(wecom.answer("wework:batch/getresult", jobId));
            if (result.isDone()) {
                return result;
            }
        }
        throw new AssertionError("The job does not end.");
    }
}
