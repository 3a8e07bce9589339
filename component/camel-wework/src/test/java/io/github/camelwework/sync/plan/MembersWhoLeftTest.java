// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.simulator.directory.MemberTrait;
import io.github.camelwework.sync.directory.ActualDirectory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Status 5: whoever left the corp cannot log in, and the status does not change when that member is disabled. */
class MembersWhoLeftTest {

    private static final Duration WAIT = Duration.ofDays(30);

    private final StrictBook book = new StrictBook();
    private SyncMemory memory = SyncMemory.empty(Instant.parse("2026-01-01T00:00:00Z"));

    @BeforeEach
    void begin() {
        book.member("userid", "li", "name", "li", "mobile", "13900000001", "department", List.of(1));
        book.member("userid", "wang", "name", "wang", "mobile", "13900000002", "department", List.of(1));
        book.directory.mark("wang", MemberTrait.LEFT);
    }

    @Test
    void whoever_left_and_is_missing_is_not_disabled_and_goes_when_the_time_has_come() {
        Rows source = Rows.of(SyncKind.MEMBER).member("userid", "li");

        assertThat(run(source).isEmpty()).isTrue();
        assertThat(run(source).isEmpty()).isTrue();

        later();
        assertThat(run(source).actions())
                .extracting(SyncAction::id, SyncAction::verb)
                .containsExactly(tuple("wang", SyncVerb.DELETED));
    }

    @Test
    void whoever_left_is_not_disabled_for_the_source_saying_so() {
        Rows source = Rows.of(SyncKind.MEMBER).member("userid", "li").member("userid", "wang", "enable", 0L);

        assertThat(run(source).isEmpty()).isTrue();
    }

    @Test
    void a_mobile_of_whoever_left_that_wecom_takes_no_notice_of_is_sent_once() {
        book.directory.mark("wang", MemberTrait.ACTIVATED);
        Rows source = Rows.of(SyncKind.MEMBER).member("userid", "li").member("userid", "wang", "mobile", "13900000003");

        assertThat(run(source).steps()).hasSize(1);
        assertThat(run(source).isEmpty()).isTrue();
    }

    private void later() {
        memory = new SyncMemory(
                memory.now().plus(WAIT),
                memory.ids(),
                memory.sentMembers(),
                memory.sentDepartments(),
                memory.missingSince(),
                memory.lastTotals());
    }

    private SyncPlan run(Rows source) {
        ActualDirectory target = book.target();
        SyncPolicy policy = new SyncPolicy(1, OnMissing.DISABLE, WAIT, Set.of(), false, SyncPolicy.Limits.STANDARD);
        SyncPlan plan = SyncPlanner.plan(new PlanInput(source.book(), target, policy, memory));
        book.apply(plan);
        plan.steps().forEach(step -> memory.sent(step, target));
        memory = memory.applied(plan, Map.of());
        return plan;
    }
}
