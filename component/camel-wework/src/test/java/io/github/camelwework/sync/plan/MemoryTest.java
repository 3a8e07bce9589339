// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What plans know of earlier runs: who is missing since when, and what was sent of fields that do not show. */
class MemoryTest {

    private final StrictBook book = new StrictBook();
    private SyncMemory memory = SyncMemory.empty(Instant.parse("2026-01-01T00:00:00Z"));
    private SyncPolicy policy =
            new SyncPolicy(1, OnMissing.DISABLE, Duration.ofDays(30), Set.of(), false, SyncPolicy.Limits.STANDARD);

    @Test
    void a_source_without_members_forgets_nobody_who_is_missing() {
        people();
        run(Rows.of(SyncKind.MEMBER).member("userid", "li"));
        run(Rows.of(SyncKind.DEPARTMENT).department("id", 1L));

        assertThat(run(both()).actions()).extracting(SyncAction::verb).containsExactly(SyncVerb.ENABLED);
    }

    @Test
    void a_source_without_members_turns_no_clock_back() {
        people();
        Rows without = Rows.of(SyncKind.MEMBER).member("userid", "li");
        run(without);
        later(29);
        run(Rows.of(SyncKind.DEPARTMENT).department("id", 1L));
        run(without);
        later(1);

        assertThat(run(without).actions()).extracting(SyncAction::verb).containsExactly(SyncVerb.DELETED);
    }

    @Test
    void a_run_that_ignores_who_is_missing_forgets_nobody_either() {
        people();
        Rows without = Rows.of(SyncKind.MEMBER).member("userid", "li");
        run(without);
        policy = new SyncPolicy(1, OnMissing.IGNORE, null, Set.of(), false, SyncPolicy.Limits.STANDARD);
        run(without);

        assertThat(run(both()).actions()).extracting(SyncAction::verb).containsExactly(SyncVerb.ENABLED);
    }

    @Test
    void a_run_that_is_begun_forgets_nobody_before_it_is_through() {
        people();
        run(Rows.of(SyncKind.MEMBER).member("userid", "li"));
        SyncPlan plan = plan(both());
        memory = memory.applied(plan, Map.of(), MissingMarks.ofRun(memory, plan).during());

        assertThat(plan(both()).actions()).extracting(SyncAction::verb).containsExactly(SyncVerb.ENABLED);
    }

    @Test
    void whoever_was_disabled_by_somebody_else_before_being_missing_is_not_enabled_when_back_but_goes_in_time() {
        people();
        book.directory.updateMember(new JsonFields(StrictBook.node(Map.of("userid", "wang", "enable", 0))));
        Rows without = Rows.of(SyncKind.MEMBER).member("userid", "li");
        assertThat(run(without).actions()).isEmpty();

        SyncPlan back = run(both());
        assertThat(back.actions()).isEmpty();
        assertThat(back.findings().skipped().toString()).contains("1 of the source are disabled in WeCom");
        run(without);
        later(30);
        assertThat(run(without).actions()).extracting(SyncAction::verb).containsExactly(SyncVerb.DELETED);
    }

    @Test
    void whoever_is_back_in_a_row_that_is_no_good_is_enabled_when_the_row_is_good_again() {
        people();
        run(Rows.of(SyncKind.MEMBER).member("userid", "li"));
        run(Rows.of(SyncKind.MEMBER).member("userid", "li").doubtful(SyncKind.MEMBER, "wang"));
        run(Rows.of(SyncKind.MEMBER).member("userid", "li").member("userid", "wang", "department", List.of(777L)));

        assertThat(run(both()).actions()).extracting(SyncAction::verb).containsExactly(SyncVerb.ENABLED);
    }

    @Test
    void whoever_was_back_even_in_a_row_that_is_no_good_has_all_the_time_again() {
        people();
        Rows without = Rows.of(SyncKind.MEMBER).member("userid", "li");
        run(without);
        later(20);
        run(Rows.of(SyncKind.MEMBER).member("userid", "li").member("userid", "wang", "department", List.of(777L)));
        later(10);
        assertThat(run(without).actions()).isEmpty();
        later(20);

        assertThat(run(without).actions()).extracting(SyncAction::verb).containsExactly(SyncVerb.DELETED);
    }

    @Test
    void whoever_is_enabled_is_no_longer_missing_although_a_part_of_the_row_is_no_good() {
        people();
        run(Rows.of(SyncKind.MEMBER).member("userid", "li"));
        Rows leaderless = Rows.of(SyncKind.MEMBER)
                .member("userid", "li")
                .member("userid", "wang", "direct_leader", List.of("nobody"));
        assertThat(run(leaderless).actions()).extracting(SyncAction::verb).containsExactly(SyncVerb.ENABLED);
        book.directory.updateMember(new JsonFields(StrictBook.node(Map.of("userid", "wang", "enable", 0))));

        assertThat(run(leaderless).actions()).isEmpty();
    }

    @Test
    void whoever_somebody_else_had_disabled_stays_so_when_nothing_shows_for_a_while() {
        people();
        book.directory.updateMember(new JsonFields(StrictBook.node(Map.of("userid", "wang", "enable", 0))));
        Rows without = Rows.of(SyncKind.MEMBER).member("userid", "li");
        run(without);
        book.hidesAllButIds = true;
        assertThat(run(without).actions()).isEmpty();
        book.hidesAllButIds = false;

        assertThat(run(both()).actions()).isEmpty();
    }

    @Test
    void whoever_could_not_be_disabled_is_not_taken_for_disabled_by_the_sync() {
        people();
        SyncPlan plan = plan(Rows.of(SyncKind.MEMBER).member("userid", "li"));
        MissingMarks marks = MissingMarks.ofRun(memory, plan);
        memory = memory.applied(
                plan,
                Map.of(),
                marks.after(new MissingMarks.Done(Set.of(UserId.of("wang")), Set.of(UserId.of("wang")))));
        book.directory.updateMember(new JsonFields(StrictBook.node(Map.of("userid", "wang", "enable", 0))));

        assertThat(run(both()).actions()).isEmpty();
    }

    @Test
    void what_was_sent_before_a_field_showed_another_value_is_forgotten() {
        people();
        book.hidesPrivateFields = true;
        run(Rows.of(SyncKind.MEMBER).member("userid", "li", "email", "e1@example.org"));
        book.hidesPrivateFields = false;
        run(Rows.of(SyncKind.MEMBER).member("userid", "li", "email", "e2@example.org"));
        book.hidesPrivateFields = true;
        run(Rows.of(SyncKind.MEMBER).member("userid", "li", "email", "e1@example.org"));

        assertThat(book.directory.members().require("li").text("email")).isEqualTo("e1@example.org");
    }

    @Test
    void what_was_sent_of_somebody_who_was_deleted_in_the_console_is_forgotten_when_the_userid_comes_back() {
        book.hidesPrivateFields = true;
        Rows first = newcomer("email", "e1@example.org");
        run(first);
        book.directory.removeMembers(List.of("li"));
        run(newcomer("position", "P"));
        run(first);

        assertThat(book.directory.members().require("li").text("email")).isEqualTo("e1@example.org");
    }

    @Test
    void who_leaves_because_the_source_says_so_counts_as_a_removal() {
        policy = new SyncPolicy(2, OnMissing.DISABLE, null, Set.of(), false, SyncPolicy.Limits.STANDARD);
        book.department(2, 1, "分公司").department(3, 1, "总部");
        Rows source = Rows.of(SyncKind.MEMBER);
        for (int i = 0; i < 20; i++) {
            book.member("userid", "u" + i, "name", "n", "mobile", "139000000" + (10 + i), "department", List.of(2, 3));
            source.member("userid", "u" + i, "department", List.of());
        }

        assertThat(plan(source).findings().brakes()).isNotEmpty();
    }

    @Test
    void who_moves_within_the_managed_part_does_not_leave_it() {
        policy = new SyncPolicy(2, OnMissing.DISABLE, null, Set.of(), false, SyncPolicy.Limits.STANDARD);
        book.department(2, 1, "分公司").department(3, 1, "总部").department(4, 2, "研发");
        Rows source = Rows.of(SyncKind.MEMBER);
        for (int i = 0; i < 20; i++) {
            book.member("userid", "u" + i, "name", "n", "mobile", "139000000" + (10 + i), "department", List.of(2, 3));
            source.member("userid", "u" + i, "department", List.of(4L));
        }

        SyncPlan plan = plan(source);

        assertThat(plan.actions()).hasSize(20);
        assertThat(plan.findings().brakes()).isEmpty();
    }

    private static Rows newcomer(String field, String value) {
        return Rows.of(SyncKind.MEMBER).member("userid", "li", "name", "李", "mobile", "13900000001", field, value);
    }

    private static Rows both() {
        return Rows.of(SyncKind.MEMBER).member("userid", "li").member("userid", "wang");
    }

    private void people() {
        book.member("userid", "li", "name", "李", "mobile", "13900000001", "department", List.of(1));
        book.member("userid", "wang", "name", "王", "mobile", "13900000002", "department", List.of(1));
    }

    private void later(int days) {
        memory = Memories.at(memory.now().plus(Duration.ofDays(days)), memory);
    }

    private SyncPlan plan(Rows source) {
        return SyncPlanner.plan(new PlanInput(source.book(), book.target(), policy, memory));
    }

    private SyncPlan run(Rows source) {
        ActualDirectory target = book.target();
        SyncPlan plan = plan(source);
        book.apply(plan);
        plan.steps().forEach(step -> memory.sent(step, target));
        memory = memory.applied(plan, Map.of());
        return plan;
    }
}
