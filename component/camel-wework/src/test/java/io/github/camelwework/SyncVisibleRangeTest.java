// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.error.WeworkSyncRefusedException;
import io.github.camelwework.model.sync.SyncNote;
import io.github.camelwework.model.sync.SyncReport;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.testing.SyncDesk;
import io.github.camelwework.testing.Wecom;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Syncs whose names are read by an app that sees department 5 only; "temp" stands there and in another that it does not see. */
class SyncVisibleRangeTest {

    private static final int REPORTS = 1000003;
    private static final Map<String, Object> CAROL = Map.of("userid", "carol");
    private static final Map<String, Object> ZHOUJIU = Map.of("userid", "zhoujiu");

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path state;

    private SyncDesk desk;

    @BeforeEach
    void an_app_that_sees_little() {
        WeworkAccount reports = new WeworkAccount();
        reports.setCorpId(wecom.simulator().corp().corpId());
        reports.setSecret(wecom.simulator().corp().app(REPORTS).secret());
        reports.setContactSecret(wecom.simulator().corp().contactSecret());
        wecom.context().getRegistry().bind("reports", reports);
        desk = new SyncDesk(wecom, state);
    }

    @Test
    void whoever_also_stands_where_the_app_sees_nobody_leaves_and_is_not_disabled() {
        desk.apply("account=reports&managedDepartment=5", Map.of("members", List.of(CAROL, ZHOUJIU)));

        assertThat(desk.directory().members().require("temp").isEnabled()).isTrue();
        assertThat(desk.directory().members().require("temp").departments()).containsExactly(6);
    }

    @Test
    void whoever_moves_stays_where_the_app_sees_nobody() {
        desk.directory().addDepartment(51, 5, "销售一组");

        desk.apply(
                "account=reports&managedDepartment=5",
                Map.of("members", List.of(CAROL, ZHOUJIU, Map.of("userid", "temp", "department", List.of(51)))));

        assertThat(desk.directory().members().require("temp").departments()).containsExactlyInAnyOrder(6, 51);
    }

    @Test
    void what_stands_beside_departments_outside_is_left_alone_when_nobody_sees_it() {
        desk.directory()
                .updateMember(new JsonFields(JsonNodeFactory.instance
                        .objectNode()
                        .put("userid", "alice")
                        .<ObjectNode>set("department", numbers(3, 4))
                        .<ObjectNode>set("order", numbers(9, 1))
                        .set("is_leader_in_dept", numbers(1, 0))));
        Map<String, Object> source = Map.of(
                "members",
                List.of(Map.of(
                        "userid",
                        "alice",
                        "department",
                        List.of(4),
                        "order",
                        List.of(3),
                        "is_leader_in_dept",
                        List.of(0))));

        for (int run = 0; run < 2; run++) {
            assertThat(desk.apply("account=reports&managedDepartment=4&onMissing=IGNORE", source)
                            .doneCount())
                    .isZero();
        }

        assertThat(desk.directory().members().require("alice").fields().toString())
                .contains("[9,1]", "[1,0]");
    }

    private static ArrayNode numbers(int first, int second) {
        return JsonNodeFactory.instance.arrayNode().add(first).add(second);
    }

    @Test
    void a_department_that_the_app_does_not_see_is_put_into_a_new_tag_and_into_no_other() {
        Map<String, Object> source = Map.of("tags", List.of(Map.of("tagname", "新签", "partylist", List.of(3, 5))));
        assertThat(desk.apply("account=reports", source).doneCount()).isEqualTo(1);
        assertThat(desk.directory().tags().all())
                .filteredOn(tag -> tag.name().equals("新签"))
                .allSatisfy(tag -> assertThat(tag.parties()).containsExactlyInAnyOrder(3, 5));

        SyncReport second = desk.apply("account=reports", source);

        assertThat(second.doneCount()).isZero();
        assertThat(second.refused())
                .extracting(SyncNote::why)
                .anyMatch(why -> why.contains("partylist names 3, which the app does not see"));
    }

    @Test
    void a_range_that_shrank_is_approved_once_even_when_there_is_nothing_to_do() {
        Map<String, Object> source = Map.of("members", desk.people());
        for (int i = 0; i < 10; i++) {
            desk.directory().addMember("more" + i, "众", List.of(2));
        }
        String options = "account=reports&onMissing=IGNORE";
        desk.apply("onMissing=IGNORE", source);
        String hash = desk.sync("mode=APPLY&" + options, source)
                .getException(WeworkSyncRefusedException.class)
                .getPlanHash();

        assertThat(desk.apply(options + "&approvedPlan=" + hash, source).doneCount())
                .isZero();
        desk.apply("onMissing=IGNORE", source);

        assertThat(desk.sync("mode=APPLY&" + options + "&approvedPlan=" + hash, source)
                        .getException())
                .isInstanceOf(WeworkSyncRefusedException.class);
    }

    @Test
    void a_source_that_is_equal_changes_nothing_and_the_report_says_what_is_not_seen() {
        Map<String, Object> source = Map.of(
                "members",
                desk.directory().members().all().stream()
                        .map(member -> Map.of("userid", member.userid(), "department", member.departments()))
                        .toList());

        assertThat(desk.apply("account=reports", source).doneCount()).isZero();
        assertThat(desk.apply("account=reports", source).unreadable())
                .extracting(SyncNote::why)
                .anyMatch(why -> why.contains("stand also where the app sees nobody"));
    }
}
