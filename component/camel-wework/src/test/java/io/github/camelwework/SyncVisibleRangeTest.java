// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.model.sync.SyncNote;
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
