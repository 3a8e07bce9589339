// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncReport;
import io.github.camelwework.testing.SyncDesk;
import io.github.camelwework.testing.Wecom;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Syncs of a part of the corp, with {@code managedDepartment}: nothing outside is touched. */
class SyncManagedPartTest {

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path state;

    private SyncDesk desk;

    @BeforeEach
    void no_state_yet() {
        desk = new SyncDesk(wecom, state);
    }

    @Test
    void two_managed_parts_of_a_corp_do_not_know_of_each_other() {
        desk.directory().addDepartment(60, 1, "A");
        desk.directory().addDepartment(61, 1, "B");
        Map<Integer, List<Map<String, Object>>> parts = Map.of(60, new ArrayList<>(), 61, new ArrayList<>());
        for (int i = 0; i < 23; i++) {
            int department = i < 20 ? 60 : 61;
            desk.directory().addMember("in" + i, "员工", List.of(department));
            parts.get(department).add(Map.of("userid", "in" + i));
        }
        desk.apply("managedDepartment=60", Map.of("members", parts.get(60)));

        assertThat(desk.apply("managedDepartment=61", Map.of("members", parts.get(61)))
                        .doneCount())
                .isZero();
    }

    @Test
    void who_stands_outside_of_the_managed_department_is_not_changed() {
        SyncReport report = desk.apply(
                "managedDepartment=5&onMissing=IGNORE",
                Map.of("members", List.of(Map.of("userid", "lisi", "position", "P9", "enable", 0))));

        assertThat(report.refused()).singleElement().satisfies(note -> assertThat(note.why())
                .contains("lisi does not stand below the managed department 5"));
        assertThat(desk.directory().members().require("lisi").isEnabled()).isTrue();
    }

    @Test
    void tags_that_hold_others_than_the_managed_departments_stay() {
        Map<String, Object> source = Map.of("tags", List.of(Map.of("tagname", "销售标签", "userlist", List.of("carol"))));
        desk.apply("managedDepartment=5&onMissing=DELETE", source);
        int before = desk.directory().tags().all().size();

        SyncReport report = desk.apply(
                "managedDepartment=5&onMissing=DELETE",
                Map.of("tags", List.of(Map.of("tagname", "销售二", "userlist", List.of("carol")))));

        assertThat(report.done().get("tags")).containsEntry("deleted", 1).containsEntry("created", 1);
        assertThat(desk.directory().tags().all()).hasSize(before);
    }

    @Test
    void a_tag_of_a_part_takes_nobody_from_elsewhere() {
        SyncReport report = desk.apply(
                "managedDepartment=5&onMissing=IGNORE",
                Map.of("tags", List.of(Map.of("tagname", "新签", "userlist", List.of("carol", "bob")))));

        assertThat(report.refused()).singleElement().satisfies(note -> assertThat(note.why())
                .contains("userlist names bob, who does not stand below"));
        assertThat(desk.directory().tags().all())
                .filteredOn(tag -> tag.name().equals("新签"))
                .allSatisfy(tag -> assertThat(tag.users()).containsExactly("carol"));
    }

    @Test
    void a_plan_for_another_part_of_the_corp_is_refused() {
        String plan = desk.sync("", desk.source("new1")).getMessage().getBody(String.class);

        assertThat(desk.sync("managedDepartment=5", plan).getException(WeworkRequestException.class))
                .hasMessageContaining("made for managedDepartment=1, and this endpoint has managedDepartment=5");
        assertThat(desk.writes()).isZero();
    }

    @Test
    void whoever_is_protected_is_moved_out_by_no_row_and_the_plan_can_be_given_back() {
        String options = "managedDepartment=5&onMissing=IGNORE&protectedUsers=temp";
        Exchange planned =
                desk.sync(options, Map.of("members", List.of(Map.of("userid", "temp", "department", List.of()))));
        SyncPlan plan = planned.getMessage().getBody(SyncPlan.class);

        assertThat(plan.actions()).isEmpty();
        assertThat(plan.findings().skipped().toString()).contains("is protected and not moved out");
        assertThat(desk.sync(options, plan.toJson()).getException()).isNull();
    }
}
