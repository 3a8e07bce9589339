// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncNote;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncVerb;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** With {@code onMissing=delete}: which departments that the source lacks do not go all the same, and why. */
class DepartmentsThatStayTest {

    private static final SyncPolicy DELETING =
            new SyncPolicy(1, OnMissing.DELETE, null, Set.of("boss"), false, SyncPolicy.Limits.STANDARD);

    private final StrictBook book =
            new StrictBook().department(2, 1, "研发").department(3, 2, "平台").department(4, 3, "工具");
    private SyncMemory memory = SyncMemory.empty(Instant.parse("2026-01-01T00:00:00Z"));

    @Test
    void all_that_the_source_lacks_go_when_nothing_speaks_for_them() {
        assertThat(deleted(plan(root()))).containsExactly("2", "3", "4");
    }

    @Test
    void one_that_a_bad_row_names_by_id_stays_and_so_does_what_it_is_in() {
        assertThat(deleted(plan(root().doubtful(SyncKind.DEPARTMENT, "id:3")))).containsExactly("4");
    }

    @Test
    void one_that_a_bad_row_names_by_path_stays_in_any_case_of_letters() {
        book.department(5, 2, "Tools");
        assertThat(deleted(plan(root().doubtful(SyncKind.DEPARTMENT, "path:公司/研发/TOOLS"))))
                .containsExactly("3", "4");
    }

    @Test
    void one_that_a_bad_row_names_by_its_key_of_before_stays() {
        memory = new SyncMemory(
                memory.now(), Map.of("key:K3", 3), memory.sentMembers(), memory.sentDepartments(), Map.of(), Map.of());

        assertThat(deleted(plan(root().doubtful(SyncKind.DEPARTMENT, "key:K3"))))
                .containsExactly("4");
    }

    @Test
    void all_stay_while_a_bad_row_names_a_key_that_nobody_knows() {
        assertThat(deleted(plan(root().doubtful(SyncKind.DEPARTMENT, "key:K9"))))
                .isEmpty();
    }

    @Test
    void all_stay_while_a_bad_row_does_not_say_which_it_is_about() {
        Rows rows = root();
        rows.nameless.add(SyncKind.DEPARTMENT);

        assertThat(deleted(plan(rows))).isEmpty();
    }

    @Test
    void one_in_which_somebody_stays_does_too_with_those_above_and_the_plan_says_who() {
        book.member("userid", "boss", "name", "老板", "mobile", "13900000001", "department", List.of(3));

        SyncPlan plan = plan(root());

        assertThat(deleted(plan)).containsExactly("4");
        assertThat(plan.findings().skipped())
                .extracting(SyncNote::place, SyncNote::why)
                .anySatisfy(note -> assertThat(note.toList().toString())
                        .contains("department 3", "stays because boss stays in it"));
    }

    @Test
    void one_whose_members_leave_goes_after_them() {
        book.member("userid", "li", "name", "李", "mobile", "13900000002", "department", List.of(4));
        Rows rows = root().member("userid", "li", "department", List.of(1L));

        SyncPlan plan = plan(rows);
        book.apply(plan);

        assertThat(deleted(plan)).containsExactly("2", "3", "4");
        assertThat(book.directory.members().require("li").departments()).containsExactly(1);
    }

    @Test
    void one_whose_members_are_deleted_goes_after_them() {
        book.member("userid", "li", "name", "李", "mobile", "13900000002", "department", List.of(4));

        SyncPlan plan =
                plan(root().member("userid", "wang", "name", "王", "mobile", "13900000003", "department", List.of(1L)));
        book.apply(plan);

        assertThat(deleted(plan)).containsExactly("2", "3", "4", "li");
        assertThat(book.directory.members().find("li")).isNull();
    }

    private static Rows root() {
        return Rows.of(SyncKind.DEPARTMENT, SyncKind.MEMBER)
                .department("id", 1L)
                .member("userid", "new", "name", "新", "mobile", "13900000009", "department", List.of(1L));
    }

    private static List<String> deleted(SyncPlan plan) {
        return plan.actions().stream()
                .filter(action -> action.verb() == SyncVerb.DELETED)
                .map(SyncAction::id)
                .sorted()
                .toList();
    }

    private SyncPlan plan(Rows source) {
        return SyncPlanner.plan(new PlanInput(source.book(), book.target(), DELETING, memory));
    }
}
