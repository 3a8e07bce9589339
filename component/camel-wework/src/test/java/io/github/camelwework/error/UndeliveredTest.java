// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndeliveredTest {

    @Test
    void nobody_missed_says_nothing() {
        assertThat(Undelivered.NONE.isEmpty()).isTrue();
        assertThat(Undelivered.NONE.describe()).isEmpty();
    }

    @Test
    void a_single_unlicensed_member_is_a_missed_one() {
        assertThat(Undelivered.refused(Receivers.NONE, List.of("li")).isEmpty()).isFalse();
    }

    @Test
    void unsent_receivers_are_told_apart_from_refused_ones() {
        Undelivered undelivered = Undelivered.refused(
                        new Receivers(List.of("zhang"), List.of(), List.of("3")), List.of())
                .withUnsent(new Receivers(List.of(), List.of("7"), List.of()));

        assertThat(undelivered.describe())
                .isEqualTo(" Not reached: 1 user (zhang), 1 tag (3). Not sent at all: 1 department (7).");
    }

    @Test
    void a_name_cannot_forge_a_line_of_a_log() {
        Receivers forged = new Receivers(List.of("zhang\n2026-11-22 INFO all is well"), List.of(), List.of());

        assertThat(forged.describe()).doesNotContain("\n");
    }

    @Test
    void later_changes_to_a_list_do_not_reach_the_receivers() {
        List<String> users = new ArrayList<>(List.of("zhang"));
        Receivers receivers = new Receivers(users, List.of(), List.of());

        users.add("li");

        assertThat(receivers.users()).containsExactly("zhang");
    }
}
