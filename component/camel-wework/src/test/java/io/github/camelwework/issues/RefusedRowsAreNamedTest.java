// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncReport;
import io.github.camelwework.testing.SyncDesk;
import io.github.camelwework.testing.Wecom;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A refused row once said only where it stands: whoever reads the report wants to know whom it is about. */
class RefusedRowsAreNamedTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path state;

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of("userid,mobile\nLi.Si,bad\n", "line 2", "userid Li.Si: mobile"),
                Arguments.of("userid,mobile\na,\nA,\n", "line 3", "userid A: "),
                Arguments.of(List.of(Map.of("userid", "e10023", "gender", "x")), "row 1", "userid e10023: gender"),
                Arguments.of(
                        Map.of("departments", List.of(Map.of("id", 7, "name", "a|b"))), "departments[0]", "id 7: name"),
                Arguments.of(
                        Map.of("departments", List.of(Map.of("path", "公司/研发", "order", "x"))),
                        "departments[0]",
                        "path 公司/研发: order"),
                Arguments.of(Map.of("tags", List.of(Map.of("tagid", 3, "tagname", ""))), "tags[0]", "tagid 3: tagname"),
                // What only the plan finds out.
                Arguments.of(List.of(Map.of("userid", "new1", "name", "新")), "row 1", "userid new1: "),
                Arguments.of(
                        List.of(Map.of("userid", "zhangsan", "department", List.of(999))),
                        "row 1",
                        "userid zhangsan: "),
                Arguments.of(List.of(Map.of("id", 888, "parentid", 999, "name", "x")), "row 1", "id 888: "));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_refused_row_names_whom_it_is_about_beside_its_place(Object body, String place, String beginning) {
        SyncPlan plan = new SyncDesk(wecom, state)
                .sync("onMissing=IGNORE", body)
                .getMessage()
                .getBody(SyncPlan.class);

        assertThat(plan.findings().refused()).anySatisfy(note -> {
            assertThat(note.place()).isEqualTo(place);
            assertThat(note.why()).startsWith(beginning);
        });
    }

    static Stream<Arguments> runs() {
        Map<String, Object> known = Map.of("userid", "zhangsan");
        return Stream.of(
                Arguments.of("userid,mobile\nzhangsan,\nLi.Si,bad\n", "line 3", "userid Li.Si: mobile"),
                Arguments.of(
                        List.of(known, Map.of("userid", "e10023", "gender", "x")), "row 2", "userid e10023: gender"),
                Arguments.of(List.of(known, Map.of("userid", "new1", "name", "新")), "row 2", "userid new1: "),
                Arguments.of(
                        Map.of("departments", List.of(Map.of("id", 2), Map.of("id", 7, "name", "a|b"))),
                        "departments[1]",
                        "id 7: name"));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void the_report_of_a_run_names_them_too(Object body, String place, String beginning) {
        SyncReport report = new SyncDesk(wecom, state).apply("onMissing=IGNORE", body);

        assertThat(report.refused()).anySatisfy(note -> {
            assertThat(note.place()).isEqualTo(place);
            assertThat(note.why()).startsWith(beginning);
        });
    }
}
