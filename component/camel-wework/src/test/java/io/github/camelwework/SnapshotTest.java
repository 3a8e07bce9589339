// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.Wecom;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SnapshotTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @Test
    void the_whole_directory_is_one_answer_each_member_once() {
        Map<String, Object> snapshot = wecom.answer("wework:contact/snapshot", null);

        assertThat(rows(snapshot, "departments")).isNotEmpty();
        assertThat(rows(snapshot, "members"))
                .extracting(member -> member.get("userid"))
                .contains("zhangsan", "lisi", "alice")
                .doesNotHaveDuplicates();
        assertThat(rows(snapshot, "tags")).extracting(tag -> tag.get("tagname")).contains("值班", "管理层");
        assertThat(rows(snapshot, "tags")).allSatisfy(tag -> assertThat(tag).containsKeys("userlist", "partylist"));
        assertThat(rows(snapshot, "unreadable")).isEmpty();
    }

    @Test
    void as_a_stream_it_is_rows_that_say_what_they_are() {
        Iterator<?> rows = wecom.call("wework:contact/snapshot?paging=stream", null)
                .getMessage()
                .getBody(Iterator.class);

        List<Object> kinds = new ArrayList<>();
        rows.forEachRemaining(row -> kinds.add(((Map<?, ?>) row).get("kind")));
        assertThat(kinds).startsWith("department").endsWith("tag").contains("member");
    }

    @Test
    void an_app_that_sees_a_part_gets_that_part() {
        WeworkAccount reports = new WeworkAccount();
        reports.setCorpId(wecom.simulator().corp().corpId());
        reports.setSecret(wecom.simulator().corp().app(1000003).secret());
        wecom.context().getRegistry().bind("reports", reports);

        Map<String, Object> part = wecom.answer("wework:contact/snapshot?account=reports", null);

        assertThat(rows(part, "members").size())
                .isPositive()
                .isLessThan(rows(wecom.answer("wework:contact/snapshot", null), "members")
                        .size());
    }

    @Test
    void what_is_too_large_for_one_answer_is_read_department_by_department() {
        wecom.ledger().clear();
        wecom.simulator().faults().on("user/list").next(1, Fault.errcode(45029));

        Map<String, Object> snapshot = wecom.answer("wework:contact/snapshot", null);

        assertThat(rows(snapshot, "members"))
                .extracting(member -> member.get("userid"))
                .contains("zhangsan", "alice")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_department_that_may_not_be_read_is_named_and_the_rest_is_there() {
        wecom.simulator().corp().directory();
        wecom.simulator().faults().on("user/list").next(1, Fault.errcode(60011));

        Map<String, Object> snapshot = wecom.answer("wework:contact/snapshot", null);

        assertThat(rows(snapshot, "unreadable")).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("what", "members")
                .containsEntry("errcode", 60011)
                .containsKeys("id", "remedy"));
        assertThat(rows(snapshot, "members")).isNotEmpty();
    }

    @Test
    void a_directory_of_many_departments_takes_few_calls() {
        IntStream.range(0, 300)
                .forEach(i -> wecom.simulator().corp().directory().addMember("m" + i, "成员" + i, List.of(2)));
        wecom.ledger().clear();

        var unused = wecom.answer("wework:contact/snapshot", null);

        assertThat(wecom.ledger().count("user/list")).isLessThanOrEqualTo(3);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Map<String, Object> snapshot, String list) {
        return (List<Map<String, Object>>) snapshot.get(list);
    }
}
