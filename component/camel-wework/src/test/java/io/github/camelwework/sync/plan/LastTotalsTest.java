// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LastTotalsTest {

    private static final Map<String, Integer> LAST = Map.of("members", 10, "readable", 9, "departments", 5, "tags", 3);

    private final StrictBook book = new StrictBook()
            .department(2, 1, "研发")
            .department(3, 1, "市场")
            .member("userid", "li", "name", "李", "mobile", "13900000001", "department", List.of(2))
            .member("userid", "wang", "name", "王", "mobile", "13900000002", "department", List.of(3));

    @Test
    void what_a_run_was_allowed_to_remove_and_is_still_there_counts() {
        assertThat(after(1, "member deleted li", "department deleted 2", "member disabled wang"))
                .isEqualTo(LAST);
    }

    @Test
    void what_is_gone_does_not() {
        assertThat(after(
                        1,
                        "member deleted zhao",
                        "readable deleted zhao",
                        "member deleted qian",
                        "department deleted 9",
                        "tag deleted 7"))
                .containsOnly(
                        Map.entry("members", 8),
                        Map.entry("readable", 8),
                        Map.entry("departments", 4),
                        Map.entry("tags", 2));
    }

    @Test
    void a_department_that_is_gone_takes_no_member_along() {
        assertThat(after(1, "department deleted 9"))
                .containsEntry("members", 10)
                .containsEntry("readable", 9)
                .containsEntry("departments", 4);
    }

    @Test
    void who_stands_outside_of_the_managed_part_by_now_is_gone_from_it_and_so_is_a_department() {
        assertThat(after(
                        2,
                        "member moved li",
                        "member moved wang",
                        "readable moved wang",
                        "readable moved li",
                        "department deleted 3"))
                .containsEntry("members", 9)
                .containsEntry("readable", 8)
                .containsEntry("departments", 4);
    }

    @Test
    void before_the_first_run_there_is_nothing_to_count_down() {
        assertThat(LastTotals.of(Map.of(), Set.of("member deleted zhao"), book.target(), 1))
                .isEmpty();
    }

    private Map<String, Integer> after(int root, String... removals) {
        return LastTotals.of(LAST, Set.of(removals), book.target(), root);
    }
}
