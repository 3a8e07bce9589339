// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncBasis;
import io.github.camelwework.model.sync.SyncBrake;
import io.github.camelwework.model.sync.SyncFindings;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncMarks;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncVerb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrakesTest {

    private final List<SyncAction> actions = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"5, 6", "49, 6", "50, 6", "59, 6", "60, 7", "100, 11", "4999, 500", "5000, 501", "100000, 501"})
    void so_many_may_go_of_so_many_and_not_one_more(int total, int tooMany) {
        Map<String, Integer> totals = Map.of("members", total, "departments", total, "tags", total);
        for (SyncKind kind : SyncKind.values()) {
            actions.clear();
            remove(kind, SyncVerb.DELETED, tooMany - 1);
            assertThat(brakes(totals)).as(kind.plural()).isEmpty();
            remove(kind, SyncVerb.DELETED, 1);
            assertThat(brakes(totals)).as(kind.plural()).isNotEmpty();
        }
    }

    @Test
    void each_brake_has_its_name() {
        remove(SyncKind.MEMBER, SyncVerb.DELETED, 501);
        assertThat(brakes(Map.of("members", 5010, "departments", 1))).containsExactly(SyncBrake.MAX_REMOVALS);
        assertThat(brakes(Map.of("members", 5009, "departments", 1)))
                .containsExactly(SyncBrake.MAX_REMOVALS, SyncBrake.MAX_REMOVAL_PERCENT);
        actions.clear();
        assertThat(new Brakes(SyncPolicy.Limits.STANDARD, Map.of()).of(plan(Map.of("departments", 1)), true))
                .containsExactly(SyncBrake.EMPTY_SOURCE);
    }

    @Test
    void whoever_is_disabled_or_leaves_counts_with_the_deleted_and_whoever_moves_or_is_changed_does_not() {
        remove(SyncKind.MEMBER, SyncVerb.DELETED, 2);
        remove(SyncKind.MEMBER, SyncVerb.DISABLED, 2);
        change(SyncVerb.MOVED, Actions.LEAVES);
        change(SyncVerb.MOVED, "department");
        change(SyncVerb.UPDATED, "name");
        change(SyncVerb.ENABLED, "enable");
        change(SyncVerb.CREATED, "name");
        assertThat(brakes(Map.of("members", 10, "departments", 1))).isEmpty();

        change(SyncVerb.MOVED, Actions.LEAVES);
        assertThat(brakes(Map.of("members", 10, "departments", 1))).containsExactly(SyncBrake.MAX_REMOVAL_PERCENT);
    }

    @Test
    void a_field_of_whatever_name_is_no_sign_of_leaving() {
        for (int i = 0; i < 9; i++) {
            change(SyncVerb.UPDATED, "leaves");
        }

        assertThat(brakes(Map.of("members", 10, "departments", 1))).isEmpty();
    }

    @Test
    void members_departments_and_tags_are_counted_apart() {
        remove(SyncKind.MEMBER, SyncVerb.DELETED, 5);
        remove(SyncKind.DEPARTMENT, SyncVerb.DELETED, 5);
        remove(SyncKind.TAG, SyncVerb.DELETED, 5);

        assertThat(brakes(Map.of("members", 10, "departments", 10, "tags", 10))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "members, 100, 90, true",
        "members, 100, 89, false",
        "departments, 20, 15, true",
        "departments, 20, 14, false",
        "readable, 1000, 900, true",
        "readable, 1000, 899, false",
        "tags, 100, 0, true"
    })
    void a_directory_that_shows_much_less_than_last_time_stops_the_plan(
            String what, int before, int now, boolean passes) {
        Map<String, Integer> totals = Map.of(what, now, "departments".equals(what) ? "tags" : "departments", 20);

        List<SyncBrake> brakes = new Brakes(SyncPolicy.Limits.STANDARD, Map.of(what, before)).of(plan(totals), false);

        assertThat(brakes).isEqualTo(passes ? List.of() : List.of(SyncBrake.SHRUNKEN_TARGET));
    }

    @Test
    void a_managed_part_that_is_not_there_stops_the_plan_even_the_first_time() {
        assertThat(brakes(Map.of("departments", 0))).containsExactly(SyncBrake.SHRUNKEN_TARGET);
    }

    @Test
    void the_limits_are_those_of_the_policy() {
        remove(SyncKind.MEMBER, SyncVerb.DELETED, 30);
        Brakes wide = new Brakes(new SyncPolicy.Limits(30, 30), Map.of());
        Brakes narrow = new Brakes(new SyncPolicy.Limits(29, 29), Map.of());

        assertThat(wide.of(plan(Map.of("members", 100, "departments", 1)), false))
                .isEmpty();
        assertThat(narrow.of(plan(Map.of("members", 100, "departments", 1)), false))
                .containsExactly(SyncBrake.MAX_REMOVALS, SyncBrake.MAX_REMOVAL_PERCENT);
    }

    @Test
    void from_fifty_on_the_percentage_counts_and_below_the_few() {
        remove(SyncKind.MEMBER, SyncVerb.DELETED, 25);
        Brakes half = new Brakes(new SyncPolicy.Limits(500, 50), Map.of());

        assertThat(half.of(plan(Map.of("members", 50, "departments", 1)), false))
                .isEmpty();
        assertThat(half.of(plan(Map.of("members", 49, "departments", 1)), false))
                .containsExactly(SyncBrake.MAX_REMOVAL_PERCENT);
    }

    private void remove(SyncKind kind, SyncVerb verb, int count) {
        for (int i = 0; i < count; i++) {
            actions.add(new SyncAction(kind, String.valueOf(actions.size()), "", verb, List.of()));
        }
    }

    private void change(SyncVerb verb, String field) {
        actions.add(new SyncAction(SyncKind.MEMBER, String.valueOf(actions.size()), "", verb, List.of(field)));
    }

    private List<SyncBrake> brakes(Map<String, Integer> totals) {
        return new Brakes(SyncPolicy.Limits.STANDARD, Map.of()).of(plan(totals), false);
    }

    private SyncPlan plan(Map<String, Integer> totals) {
        return SyncPlan.of(
                new SyncBasis("", "", List.of(), totals, false, 1),
                actions,
                List.of(),
                new SyncMarks(Map.of(), List.of(), List.of()),
                new SyncFindings(Map.of(), List.of(), List.of(), List.of(), List.of()));
    }
}
