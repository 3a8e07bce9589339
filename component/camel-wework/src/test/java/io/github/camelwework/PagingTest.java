// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    private static final int MEMBERS = 250;

    @RegisterExtension
    final Wecom wecom = new Wecom();

    private int all;

    @BeforeEach
    void many_members() {
        IntStream.range(0, MEMBERS)
                .forEach(i -> wecom.simulator().corp().directory().addMember("m" + i, "成员" + i, List.of(2)));
        all = rows(wecom.answer("wework:user/list_id", null)).size();
    }

    @Test
    void one_page_is_what_wecom_answers() {
        Map<String, Object> page = wecom.answer("wework:user/list_id?pageSize=100", null);

        assertThat(rows(page)).hasSize(100);
        assertThat(page.get("next_cursor")).asString().isNotEmpty();
    }

    @Test
    void all_pages_are_one_answer() {
        wecom.ledger().clear();
        Map<String, Object> answer = wecom.answer("wework:user/list_id?pageSize=100&paging=all", null);

        assertThat(rows(answer)).hasSize(all).doesNotHaveDuplicates();
        assertThat(wecom.ledger().count("user/list_id")).isEqualTo(all / 100 + 1);
    }

    @Test
    void a_stream_is_an_iterator_of_rows() {
        Exchange exchange = wecom.call("wework:user/list_id?pageSize=100&paging=stream", null);

        List<Object> seen = new ArrayList<>();
        Iterator<?> rows = exchange.getMessage().getBody(Iterator.class);
        rows.forEachRemaining(seen::add);
        assertThat(seen).hasSize(all).doesNotHaveDuplicates();
    }

    @Test
    void a_long_list_is_read_from_disk_row_by_row() throws IOException {
        long before = spooled();
        Exchange exchange = wecom.call("wework:user/list?departmentId=1&param.fetch_child=1&paging=stream", null);

        Iterator<?> rows = exchange.getMessage().getBody(Iterator.class);
        List<Object> members = new ArrayList<>();
        rows.forEachRemaining(members::add);

        assertThat(members).hasSizeGreaterThanOrEqualTo(MEMBERS).allSatisfy(member -> assertThat(member)
                .isInstanceOf(Map.class));
        assertThat(exchange.getMessage().getHeader(WeworkConstants.ERROR_CODE)).isEqualTo(0);
        assertThat(spooled()).as("nothing is left on disk").isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "stream"})
    void a_list_too_large_for_one_answer_is_read_department_by_department(String paging) {
        wecom.simulator().faults().on("user/list").next(1, Fault.errcode(45029));

        Exchange exchange = wecom.call("wework:user/list?departmentId=1&param.fetch_child=1&paging=" + paging, null);

        assertThat(exchange.getException()).isNull();
        List<Object> members = new ArrayList<>();
        if (paging.equals("all")) {
            members.addAll((List<?>) exchange.getMessage().getBody(Map.class).get("userlist"));
        } else {
            Iterator<?> rows = exchange.getMessage().getBody(Iterator.class);
            rows.forEachRemaining(members::add);
        }
        assertThat(members).hasSizeGreaterThan(MEMBERS).doesNotHaveDuplicates();
        assertThat(wecom.ledger().count("department/simplelist")).isEqualTo(1);
    }

    @Test
    void an_errcode_of_a_long_list_is_an_exception_all_the_same() throws IOException {
        long before = spooled();
        WeworkException failure =
                wecom.failure("wework:user/list?departmentId=987654&paging=stream", null, WeworkException.class);

        assertThat(failure.getErrorCode()).isNotZero();
        assertThat(spooled()).isEqualTo(before);
    }

    @Test
    void pages_of_an_operation_that_has_none_are_refused_at_start() {
        assertThatThrownBy(() ->
                        wecom.context().createProducerTemplate().requestBody("wework:user/get?paging=all", "zhangsan"))
                .hasStackTraceContaining("user/get does not answer in pages that the component knows: remove paging");
    }

    private static List<?> rows(Map<String, Object> answer) {
        return (List<?>) answer.get("dept_user");
    }

    private static long spooled() throws IOException {
        String ours = "camel-wework-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(ours))
                    .count();
        }
    }
}
