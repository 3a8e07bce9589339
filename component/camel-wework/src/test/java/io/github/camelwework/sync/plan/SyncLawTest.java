// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.directory.ActualDirectory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What holds for any two directories: moves, swaps, renames, circles, inversions, changes of case, mobiles and addresses that
 * go from one member to another.
 */
class SyncLawTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static final SyncPolicy DELETING =
            new SyncPolicy(1, OnMissing.DELETE, null, Set.of(), false, new SyncPolicy.Limits(1000, 100));

    @Property(tries = 1000)
    void a_plan_is_taken_call_by_call_and_makes_the_directory_what_the_source_says(@ForAll long seed) {
        RandomPair pair = RandomPair.of(seed);
        SyncMemory memory = SyncMemory.empty(NOW);
        ActualDirectory target = pair.book.target();
        SyncPlan plan = plan(pair.source, target, DELETING, memory);

        assertThat(plan.findings().refused()).isEmpty();
        pair.book.apply(plan);

        assertThat(pair.shown()).isEqualTo(pair.wanted());
        remember(plan, target, memory);
        SyncPlan second = plan(pair.source, pair.book.target(), DELETING, memory.applied(plan, Map.of()));
        assertThat(second.steps()).isEmpty();
        assertThat(second.actions()).isEmpty();
    }

    @Property(tries = 1000)
    void a_run_that_breaks_at_any_call_is_planned_anew_and_comes_to_the_same_end(@ForAll long seed) {
        RandomPair pair = RandomPair.of(seed);
        Random faults = new Random(seed);
        SyncMemory memory = SyncMemory.empty(NOW);
        for (int run = 0; run < 3; run++) {
            ActualDirectory target = pair.book.target();
            SyncPlan plan = plan(pair.source, target, DELETING, memory);
            memory = memory.applied(plan, Map.of());
            int calls = faults.nextInt(plan.steps().size() + 1);
            for (SyncStep step : plan.steps().subList(0, calls)) {
                pair.book.take(step);
                memory.sent(step, target);
            }
            if (calls < plan.steps().size() && faults.nextBoolean()) {
                // WeCom acted, and its answer was lost.
                pair.book.take(plan.steps().get(calls));
            }
        }
        ActualDirectory target = pair.book.target();
        SyncPlan rest = plan(pair.source, target, DELETING, memory);
        pair.book.apply(rest);

        assertThat(pair.shown()).isEqualTo(pair.wanted());
        remember(rest, target, memory);
        assertThat(plan(pair.source, pair.book.target(), DELETING, memory.applied(rest, Map.of()))
                        .steps())
                .isEmpty();
    }

    @Property(tries = 200)
    void whatever_is_asked_wecom_takes_every_call_and_nothing_is_left_for_a_second_run(@ForAll long seed) {
        RandomPair pair = RandomPair.unruly(seed);
        Random random = new Random(seed);
        SyncPolicy policy = new SyncPolicy(
                1,
                List.of(OnMissing.values()).get(random.nextInt(3)),
                null,
                Set.of("u1", "u2"),
                false,
                new SyncPolicy.Limits(1000, 100));
        SyncMemory memory = SyncMemory.empty(NOW);
        ActualDirectory target = pair.book.target();
        SyncPlan plan = plan(pair.source, target, policy, memory);

        pair.book.apply(plan);

        remember(plan, target, memory);
        SyncPlan second = plan(pair.source, pair.book.target(), policy, memory.applied(plan, Map.of()));
        assertThat(second.steps()).isEmpty();
    }

    @Property(tries = 50)
    void the_order_of_the_source_means_nothing_and_a_plan_changes_nothing(@ForAll long seed) {
        RandomPair pair = RandomPair.unruly(seed);
        String before = pair.book.image();
        SyncMemory memory = SyncMemory.empty(NOW);
        SyncPlan plan = plan(pair.source, pair.book.target(), DELETING, memory);
        SyncPlan other = plan(pair.source.shuffled(new Random(seed)), pair.book.target(), DELETING, memory);

        assertThat(other).isEqualTo(plan);
        assertThat(other.toJson()).isEqualTo(plan.toJson());
        assertThat(pair.book.image()).isEqualTo(before);
    }

    private static void remember(SyncPlan plan, ActualDirectory target, SyncMemory memory) {
        for (SyncStep step : plan.steps()) {
            memory.sent(step, target);
        }
    }

    private static SyncPlan plan(Rows source, ActualDirectory target, SyncPolicy policy, SyncMemory memory) {
        return SyncPlanner.plan(new PlanInput(source.book(), target, policy, memory));
    }
}
