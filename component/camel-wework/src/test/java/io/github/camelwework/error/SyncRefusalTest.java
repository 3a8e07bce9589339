// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncBasis;
import io.github.camelwework.model.sync.SyncBrake;
import io.github.camelwework.model.sync.SyncFindings;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncMarks;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncVerb;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SyncRefusalTest {

    private static final SyncPlan PLAN = SyncPlan.of(
            new SyncBasis("s", "t", List.of(), Map.of("members", 8), false, 1),
            List.of(new SyncAction(SyncKind.MEMBER, "li", "李", SyncVerb.DISABLED, List.of("enable"))),
            List.of(),
            new SyncMarks(Map.of(), List.of(), List.of()),
            new SyncFindings(Map.of(), List.of(), List.of(), List.of(), List.of()));

    @Test
    void a_refusal_names_the_brake_what_would_have_been_done_and_how_to_approve_it() {
        WeworkSyncRefusedException refusal = new WeworkSyncRefusedException(SyncBrake.MAX_REMOVALS, PLAN);

        assertThat(refusal.getBrake()).isEqualTo(SyncBrake.MAX_REMOVALS);
        assertThat(refusal.getPlan()).isSameAs(PLAN);
        assertThat(refusal.getPlanHash()).hasSize(64);
        assertThat(refusal)
                .hasMessageStartingWith("contact/sync: MAX_REMOVALS: ")
                .hasMessageContaining("nothing was changed")
                .hasMessageContaining("members 1 disabled")
                .hasMessageContaining("approvedPlan=" + PLAN.planHash());
        assertThat(refusal.getRemedyChinese()).contains(PLAN.planHash());
        assertThat(refusal.isRetryable()).isFalse();
    }

    @Test
    void a_stale_plan_cannot_be_approved() {
        assertThat(new WeworkSyncRefusedException(SyncBrake.STALE_PLAN, PLAN))
                .hasMessageContaining("Make a new plan")
                .hasMessageNotContaining("approvedPlan");
    }

    @Test
    void a_copy_of_it_keeps_brake_and_plan() {
        WeworkException copy =
                new WeworkSyncRefusedException(SyncBrake.EMPTY_SOURCE, PLAN).withUnsentReceivers(Receivers.NONE);
        assertThat(copy).isInstanceOfSatisfying(WeworkSyncRefusedException.class, refusal -> {
            assertThat(refusal.getBrake()).isEqualTo(SyncBrake.EMPTY_SOURCE);
            assertThat(refusal.getPlan()).isSameAs(PLAN);
        });
    }
}
