// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.model.sync.SyncBrake;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.sync.directory.DesiredDirectory;
import io.github.camelwework.sync.source.EmptyCells;
import io.github.camelwework.sync.source.Source;
import io.github.camelwework.sync.source.SourceOptions;
import io.github.camelwework.sync.source.Sources;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.support.DefaultMessage;
import org.junit.jupiter.api.Test;

/** Plans of sources as they are given, with rows that contradict each other: which is first means nothing. */
class PlansOfBodiesTest {

    private static final int SEEDS = 500;
    private static final CamelContext CONTEXT = new DefaultCamelContext();
    private static final SyncPolicy DELETING =
            new SyncPolicy(1, OnMissing.DELETE, null, Set.of(), false, new SyncPolicy.Limits(1000, 100));

    private final StrictBook book = new StrictBook();
    private boolean createDepartments;

    @Test
    void where_bad_rows_stand_is_not_in_the_hash() {
        member("li");
        member("wang");

        SyncPlan plan = assertSameWhateverTheOrder(
                "members", List.of(Map.of("userid", "li", "name", "x"), Map.of("userid", "wang", "mobile", "bad")));

        assertThat(plan.actions()).hasSize(1);
        assertThat(plan.findings().refused()).hasSize(1);
    }

    @Test
    void whose_fields_are_managed_does_not_hang_on_which_of_two_rows_about_one_member_is_first() {
        member("li");

        assertSameWhateverTheOrder(
                "members",
                List.of(
                        Map.of("userid", "li", "position", "x"),
                        Map.of("userid", "LI", "alias", "y"),
                        Map.of("userid", "wang", "name", "王", "mobile", "13900000009")));
    }

    @Test
    void of_two_departments_with_one_key_none_is_used() {
        SyncPlan plan = assertSameWhateverTheOrder(
                "departments", List.of(Map.of("key", "K7", "name", "甲"), Map.of("key", "K7", "name", "乙")));

        assertThat(plan.actions()).isEmpty();
    }

    @Test
    void of_two_departments_with_one_path_none_is_used_nor_missing_although_their_numbers_differ() {
        book.department(7, 1, "甲").department(8, 1, "乙").department(9, 1, "丙");

        SyncPlan plan = assertSameWhateverTheOrder(
                "departments",
                List.of(
                        Map.of("id", 7, "path", "公司/新"),
                        Map.of("id", 8, "path", "公司/新"),
                        Map.of("id", 9, "name", "丙")));

        assertThat(plan.actions()).isEmpty();
        assertThat(plan.findings().refused()).hasSize(2);
    }

    @Test
    void of_two_departments_with_one_key_none_is_used_nor_missing_although_their_numbers_differ() {
        book.department(7, 1, "甲").department(8, 1, "乙");

        SyncPlan plan = assertSameWhateverTheOrder(
                "departments",
                List.of(
                        Map.of("id", 7, "key", "K7", "name", "新甲", "parentid", 1),
                        Map.of("id", 8, "key", "K7", "name", "新乙", "parentid", 1),
                        Map.of("id", 1)));

        assertThat(plan.actions()).isEmpty();
    }

    @Test
    void of_two_tags_with_one_name_none_is_used_nor_missing_although_their_numbers_differ() {
        member("li");
        SyncPlan first = assertSameWhateverTheOrder(
                "tags", List.of(Map.of("tagid", 1, "tagname", "值班"), Map.of("tagid", 2, "tagname", "新签")));
        book.apply(first);

        SyncPlan plan = assertSameWhateverTheOrder(
                "tags", List.of(Map.of("tagid", 1, "tagname", "VIP"), Map.of("tagid", 2, "tagname", "vip")));

        assertThat(plan.actions()).isEmpty();
    }

    @Test
    void a_row_that_is_not_used_for_the_sake_of_a_bad_one_is_told() {
        SyncPlan plan = assertSameWhateverTheOrder(
                "departments",
                List.of(Map.of("path", "公司/Lab"), Map.of("path", "公司/lab", "name", "other"), Map.of("path", "公司/市场")));

        assertThat(plan.actions()).hasSize(1);
        assertThat(plan.findings().refused().toString()).contains("path:公司/Lab is not used");
    }

    @Test
    void the_order_of_rows_that_contradict_each_other_means_nothing() {
        book.department(2, 1, "A").department(3, 1, "B").department(4, 2, "C");
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            List<Map<String, Object>> rows =
                    Stream.generate(() -> row(random)).limit(6).collect(Collectors.toList());
            SyncPlan plan = plan(Map.of("departments", rows));
            Collections.shuffle(rows, random);

            assertThat(plan(Map.of("departments", rows)).planHash())
                    .as("seed %d", seed)
                    .isEqualTo(plan.planHash());
        }
    }

    /** Few numbers, paths and keys: many are the same, or differ in the case of letters. */
    private static Map<String, Object> row(Random random) {
        Map<String, Object> row = new HashMap<>();
        if (random.nextBoolean()) {
            row.put("id", 2 + random.nextInt(4));
        }
        if (random.nextBoolean()) {
            row.put("path", List.of("公司/A", "公司/a", "公司/B").get(random.nextInt(3)));
        } else {
            row.put("name", List.of("A", "B", "D").get(random.nextInt(3)));
        }
        if (random.nextBoolean()) {
            row.put("key", List.of("K1", "k1", "K2").get(random.nextInt(3)));
        }
        return row;
    }

    @Test
    void departments_that_members_name_do_not_fill_an_empty_list_of_departments() {
        createDepartments = true;
        book.department(7, 1, "旧").department(8, 1, "新");
        Map<String, Object> li =
                Map.of("userid", "li", "name", "李", "mobile", "13900000001", "departmentPath", List.of("公司/新"));

        SyncPlan plan = plan(Map.of("departments", List.of(), "members", List.of(li)));

        assertThat(plan.basis().emptySource()).isTrue();
        assertThat(plan.findings().brakes()).containsExactly(SyncBrake.EMPTY_SOURCE);
        assertThat(plan(Map.of("members", List.of(li))).findings().brakes()).isEmpty();
        assertThat(plan(Map.of("departments", List.of(Map.of("path", "公司/旧")), "members", List.of(li)))
                        .findings()
                        .brakes())
                .isEmpty();
    }

    private SyncPlan assertSameWhateverTheOrder(String list, List<Map<String, Object>> rows) {
        List<Map<String, Object>> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        SyncPlan plan = plan(Map.of(list, rows));
        SyncPlan other = plan(Map.of(list, reversed));

        assertThat(other.actions()).isEqualTo(plan.actions());
        assertThat(other.basis()).isEqualTo(plan.basis());
        assertThat(other.planHash()).isEqualTo(plan.planHash());
        return plan;
    }

    private void member(String userid) {
        int number = book.directory.members().all().size();
        book.member("userid", userid, "name", userid, "mobile", "1390000000" + number, "department", List.of(1));
    }

    private SyncPlan plan(Object body) {
        DefaultMessage message = new DefaultMessage(CONTEXT);
        message.setBody(body);
        SourceOptions options = SourceOptions.of(null, null, EmptyCells.LEAVE, createDepartments);
        try (Source source = Sources.of(message, options)) {
            return SyncPlanner.plan(new PlanInput(
                    DesiredDirectory.read(source),
                    book.target(),
                    DELETING,
                    SyncMemory.empty(Instant.parse("2026-01-01T00:00:00Z"))));
        }
    }
}
