// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Since when who is missing, after plans that were given back. */
class MissingMarksTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final MissingMarks.Done ALL_WELL = new MissingMarks.Done(Set.of(), Set.of());

    private final StrictBook book = new StrictBook();
    private SyncMemory memory = SyncMemory.empty(BEGIN);

    @BeforeEach
    void two_people() {
        book.member("userid", "li", "name", "李", "mobile", "13900000001", "department", List.of(1));
        book.member("userid", "wang", "name", "王", "mobile", "13900000002", "department", List.of(1));
    }

    @Test
    void a_mark_begins_when_the_plan_is_applied_and_disables() {
        assertThat(given(later(3), without())).isEqualTo(Map.of(MissingMark.of("wang"), day(3)));
    }

    @Test
    void a_mark_of_somebody_who_is_seen_enabled_ends_and_begins_anew() {
        given(later(0), without());
        enable(1);
        assertThat(given(later(5), both())).isEmpty();
        assertThat(given(later(9), without())).isEqualTo(Map.of(MissingMark.of("wang"), day(9)));
    }

    @Test
    void whoever_was_disabled_before_has_a_mark_that_says_so_and_keeps_its_day() {
        enable(0);
        assertThat(given(later(1), without())).isEqualTo(Map.of(MissingMark.of("disabled:wang"), day(1)));
        assertThat(given(later(7), without())).isEqualTo(Map.of(MissingMark.of("disabled:wang"), day(1)));
    }

    @Test
    void a_plan_that_knows_nothing_of_a_mark_leaves_it() {
        SyncPlan early = plan(Rows.of(SyncKind.DEPARTMENT).department("id", 1L));
        given(later(2), without());

        assertThat(MissingMarks.ofGivenPlan(memory, early, book.target()).after(ALL_WELL))
                .isEqualTo(Map.of(MissingMark.of("wang"), day(2)));
    }

    @Test
    void whoever_could_not_be_disabled_or_enabled_is_as_before() {
        SyncPlan plan = plan(without());
        MissingMarks.Done refused = new MissingMarks.Done(Set.of(UserId.of("wang")), Set.of(UserId.of("wang")));
        assertThat(MissingMarks.ofGivenPlan(memory, plan, book.target()).during())
                .containsOnlyKeys(MissingMark.of("wang"));
        assertThat(MissingMarks.ofGivenPlan(memory, plan, book.target()).after(refused))
                .isEmpty();
        assertThat(MissingMarks.ofRun(memory, plan).after(refused)).isEmpty();
        given(later(0), without());

        SyncPlan back = plan(both());
        MissingMarks.Done failed = new MissingMarks.Done(Set.of(UserId.of("wang")), Set.of());
        assertThat(MissingMarks.ofGivenPlan(memory, back, book.target()).after(failed))
                .containsOnlyKeys(MissingMark.of("wang"));
        assertThat(MissingMarks.ofRun(memory, back).after(failed)).containsOnlyKeys(MissingMark.of("wang"));
        assertThat(MissingMarks.ofRun(memory, back).after(ALL_WELL)).isEmpty();
    }

    private Map<MissingMark, Instant> given(SyncMemory now, Rows source) {
        memory = now;
        SyncPlan plan = plan(source);
        ActualDirectory target = book.target();
        book.apply(plan);
        Map<MissingMark, Instant> marks =
                MissingMarks.ofGivenPlan(memory, plan, target).after(ALL_WELL);
        memory = memory.applied(plan, Map.of(), marks);
        return marks;
    }

    private SyncMemory later(int days) {
        return Memories.at(day(days), memory);
    }

    private static Instant day(int days) {
        return BEGIN.plus(Duration.ofDays(days));
    }

    private void enable(int enable) {
        book.directory.updateMember(new JsonFields(StrictBook.node(Map.of("userid", "wang", "enable", enable))));
    }

    private static Rows without() {
        return Rows.of(SyncKind.MEMBER).member("userid", "li");
    }

    private static Rows both() {
        return without().member("userid", "wang");
    }

    private SyncPlan plan(Rows source) {
        return SyncPlanner.plan(new PlanInput(source.book(), book.target(), SyncPolicy.STANDARD, memory));
    }
}
