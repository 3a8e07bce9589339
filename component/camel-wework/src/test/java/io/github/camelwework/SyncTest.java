// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.error.WeworkSyncRefusedException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncBrake;
import io.github.camelwework.model.sync.SyncFailure;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncReport;
import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.state.FileStateStore;
import io.github.camelwework.state.StateLock;
import io.github.camelwework.testing.SyncDesk;
import io.github.camelwework.testing.Wecom;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SyncTest {

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
    void a_plan_is_made_by_default_and_changes_nothing() {
        Exchange exchange = desk.sync("", desk.source("new1"));

        SyncPlan plan = exchange.getMessage().getBody(SyncPlan.class);
        assertThat(plan.actions())
                .extracting(SyncAction::id, SyncAction::verb)
                .containsExactly(tuple("new1", SyncVerb.CREATED));
        assertThat(exchange.getMessage().getHeader(WeworkConstants.PLAN_HASH)).isEqualTo(plan.planHash());
        assertThat(desk.writes()).isZero();
        assertThat(exchange.getMessage().getBody(String.class)).contains("\"planHash\"");
    }

    @Test
    void what_is_applied_is_not_there_to_do_again() {
        Map<String, Object> source = desk.source("new1");

        SyncReport report = desk.apply("", source);

        assertThat(report.done().get("members")).containsEntry("created", 1);
        assertThat(report.failed()).isEmpty();
        assertThat(report.calls()).containsEntry("user/create", 1);
        assertThat(desk.directory().members().require("new1").text("mobile")).isEqualTo("13711111112");
        wecom.ledger().clear();
        assertThat(desk.apply("", source).done().get("members"))
                .containsEntry("created", 0)
                .containsEntry("updated", 0);
        assertThat(desk.writes()).isZero();
    }

    @Test
    void a_snapshot_that_is_given_back_changes_nothing() {
        Map<String, Object> snapshot = wecom.answer("wework:contact/snapshot", null);
        SyncPlan plan = desk.sync("", snapshot).getMessage().getBody(SyncPlan.class);
        assertThat(plan.actions()).isEmpty();
        assertThat(plan.findings().refused()).isEmpty();
    }

    @Test
    void a_plan_that_is_given_back_as_json_is_applied_as_it_is() {
        String plan = desk.sync("", desk.source("new1")).getMessage().getBody(String.class);

        Exchange exchange = desk.sync("", plan);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader(WeworkConstants.SYNC_DONE)).isEqualTo(1);
        assertThat(exchange.getProperty(SyncReport.EXCHANGE_PROPERTY)).isInstanceOf(SyncReport.class);
        assertThat(desk.directory().members().find("new1")).isNotNull();
    }

    @Test
    void a_plan_of_a_directory_that_has_changed_since_is_refused() {
        SyncPlan plan = desk.sync("", desk.source("new1")).getMessage().getBody(SyncPlan.class);
        desk.directory().addMember("other", "别人", List.of(2));
        wecom.ledger().clear();

        WeworkSyncRefusedException refusal = desk.sync("", plan).getException(WeworkSyncRefusedException.class);

        assertThat(refusal.getBrake()).isEqualTo(SyncBrake.STALE_PLAN);
        assertThat(desk.writes()).isZero();
    }

    @Test
    void too_many_removals_are_refused_and_an_approval_lets_that_very_plan_pass_once() {
        IntStream.range(0, 60).forEach(i -> desk.directory().addMember("crowd" + i, "众" + i, List.of(2)));
        List<Map<String, Object>> people = desk.people();
        people.removeIf(member -> String.valueOf(member.get("userid")).matches("crowd[45]\\d"));
        Map<String, Object> source = Map.of("members", people);

        WeworkSyncRefusedException refusal =
                desk.sync("mode=APPLY", source).getException(WeworkSyncRefusedException.class);

        assertThat(refusal.getBrake()).isEqualTo(SyncBrake.MAX_REMOVAL_PERCENT);
        assertThat(desk.writes()).isZero();
        String approved = "mode=APPLY&approvedPlan=" + refusal.getPlanHash();
        assertThat(desk.apply(approved, source).done().get("members")).containsEntry("disabled", 20);
        desk.people().forEach(member -> desk.directory()
                .updateMember(new JsonFields(JsonNodeFactory.instance
                        .objectNode()
                        .put("userid", String.valueOf(member.get("userid")))
                        .put("enable", 1))));
        assertThat(desk.sync(approved, source).getException()).isInstanceOf(WeworkSyncRefusedException.class);
    }

    @Test
    void an_empty_source_is_refused() {
        WeworkSyncRefusedException refusal =
                desk.sync("mode=APPLY", Map.of("members", List.of())).getException(WeworkSyncRefusedException.class);
        assertThat(refusal.getBrake()).isEqualTo(SyncBrake.EMPTY_SOURCE);
        assertThat(desk.writes()).isZero();
    }

    @Test
    void a_visible_range_that_was_made_smaller_is_refused() {
        desk.directory().addDepartment(50, 1, "别处");
        IntStream.range(0, 80).forEach(i -> desk.directory().addMember("crowd" + i, "众" + i, List.of(50)));
        Map<String, Object> source = Map.of("members", desk.people());
        desk.apply("", source);
        WeworkAccount reports = new WeworkAccount();
        reports.setCorpId(wecom.simulator().corp().corpId());
        reports.setSecret(wecom.simulator().corp().app(1000003).secret());
        reports.setContactSecret(wecom.simulator().corp().contactSecret());
        wecom.context().getRegistry().bind("reports", reports);
        wecom.ledger().clear();

        WeworkSyncRefusedException refusal =
                desk.sync("mode=APPLY&account=reports", source).getException(WeworkSyncRefusedException.class);

        assertThat(refusal.getBrake()).isEqualTo(SyncBrake.SHRUNKEN_TARGET);
        assertThat(desk.writes()).isZero();
    }

    @Test
    void an_item_that_fails_does_so_alone_and_is_named_with_its_remedy() {
        wecom.simulator().faults().on("user/create").next(1, Fault.errcode(60103));
        Map<String, Object> source = desk.source("new1", "new2");

        SyncReport report = desk.apply("", source);

        assertThat(report.failed())
                .extracting(SyncFailure::id, SyncFailure::action, SyncFailure::errcode)
                .containsExactly(tuple("new1", "user/create", 60103));
        assertThat(report.failed().get(0).remedy()).isNotEmpty();
        assertThat(report.done().get("members")).containsEntry("created", 1);
        assertThat(desk.apply("", source).done().get("members")).containsEntry("created", 1);
    }

    @Test
    void with_fail_on_item_errors_the_exchange_fails_and_still_has_the_report() {
        wecom.simulator().faults().on("user/create").next(1, Fault.errcode(60103));
        Exchange exchange = desk.sync("mode=APPLY&failOnItemErrors=true", desk.source("new1"));
        assertThat(exchange.getException(WeworkRequestException.class)).hasMessageContaining("WeCom refused 1 objects");
        assertThat(exchange.getMessage().getHeader(WeworkConstants.SYNC_FAILED)).isEqualTo(1);
        assertThat(exchange.getProperty(SyncReport.EXCHANGE_PROPERTY)).isInstanceOf(SyncReport.class);
    }

    @Test
    void members_of_a_department_that_could_not_be_made_are_not_sent() {
        wecom.simulator().faults().on("department/create").next(1, Fault.errcode(60009));
        Map<String, Object> source = newcomerInNewDepartment();

        SyncReport report = desk.apply("", source);

        assertThat(report.failed()).extracting(SyncFailure::id).containsExactly("300", "new1");
        assertThat(desk.directory().members().find("new1")).isNull();
        assertThat(desk.apply("", source).failed()).isEmpty();
    }

    @Test
    void a_run_that_is_cut_off_goes_on_where_it_was_and_repeats_nothing() {
        Map<String, Object> source = desk.source("new1", "new2", "new3");
        wecom.simulator().faults().on("user/create").after(1, Fault.errcode(48002));
        assertThat(desk.sync("mode=APPLY", source).getException()).isNotNull();
        wecom.simulator().faults().clear();
        wecom.ledger().clear();

        SyncReport report = desk.apply("", source);

        assertThat(report.done().get("members")).containsEntry("created", 2);
        assertThat(wecom.ledger().count("user/create")).isEqualTo(2);
        wecom.ledger().clear();
        desk.apply("", source);
        assertThat(desk.writes()).isZero();
    }

    @Test
    void several_calls_at_once_do_the_same_as_one_after_another() {
        String[] many = IntStream.range(0, 9).mapToObj(i -> "new" + i).toArray(String[]::new);
        Map<String, Object> source = desk.source(many);
        wecom.simulator().faults().on("user/create").next(1, Fault.errcode(60103));

        SyncReport report = desk.apply("concurrency=8", source);

        assertThat(report.failed()).hasSize(1);
        assertThat(report.done().get("members")).containsEntry("created", 8);
        assertThat(report.calls()).containsEntry("user/create", 9);
        assertThat(desk.apply("concurrency=8", source).done().get("members")).containsEntry("created", 1);
        wecom.ledger().clear();
        assertThat(desk.apply("concurrency=8", source).doneCount()).isZero();
        assertThat(desk.writes()).isZero();
    }

    @Test
    void a_department_that_fails_is_known_before_its_members_go_however_many_calls_are_made_at_once() {
        wecom.simulator().faults().on("department/create").next(1, Fault.errcode(60009));
        Map<String, Object> source = newcomerInNewDepartment();

        assertThat(desk.apply("concurrency=8", source).failed())
                .extracting(SyncFailure::id)
                .containsExactly("300", "new1");
    }

    @Test
    void more_calls_at_once_than_wecom_bears_are_refused_at_start() {
        assertThatThrownBy(() -> desk.sync("concurrency=33", desk.source()))
                .rootCause()
                .hasMessageContaining("concurrency=33 must be from 1 to 32");
    }

    @Test
    void a_department_that_could_not_be_renamed_takes_its_members_all_the_same() {
        wecom.simulator().faults().on("department/update").always(Fault.errcode(60009));
        Map<String, Object> source = new LinkedHashMap<>(desk.source("new1"));
        source.put("departments", List.of(Map.of("id", 2, "name", "新名")));

        assertThat(desk.apply("", source).failed()).extracting(SyncFailure::id).containsExactly("2");
        assertThat(desk.directory().members().find("new1")).isNotNull();
    }

    @Test
    void a_plan_of_some_time_ago_changes_nothing_of_who_is_missing_since() {
        Map<String, Object> all = desk.source("new1");
        Map<String, Object> less = desk.source("new1");
        desk.members(less).removeIf(member -> member.get("userid").equals("bob"));
        desk.apply("", less);
        assertThat(desk.directory().members().require("bob").isEnabled()).isFalse();
        SyncPlan later = desk.sync("onMissing=IGNORE", Map.of("departments", List.of(Map.of("id", 2, "name", "新名"))))
                .getMessage()
                .getBody(SyncPlan.class);
        assertThat(desk.sync("", later.toJson()).getException()).isNull();
        desk.apply("", all);

        assertThat(desk.directory().members().require("bob").isEnabled()).isTrue();
    }

    @Test
    void whoever_is_protected_where_a_plan_is_applied_is_not_disabled_by_it() {
        Map<String, Object> source = desk.source();
        desk.members(source).removeIf(member -> member.get("userid").equals("bob"));
        String plan = desk.sync("", source).getMessage().getBody(String.class);

        assertThat(desk.sync("protectedUsers=BOB", plan).getException(WeworkRequestException.class))
                .hasMessageContaining("[bob], whom protectedUsers protects here");
        assertThat(desk.writes()).isZero();
    }

    @Test
    void with_fail_on_item_errors_rows_that_are_no_good_are_errors_too() {
        Map<String, Object> source = Map.of("members", List.of(SyncDesk.add("new1", 777)));

        Exchange exchange = desk.sync("mode=APPLY&onMissing=IGNORE&failOnItemErrors=true", source);

        assertThat(exchange.getException(WeworkRequestException.class))
                .hasMessageContaining("1 rows of the source are invalid")
                .hasMessageContaining("there is no department 777");
        assertThat(exchange.getMessage().getHeader(WeworkConstants.SYNC_REFUSED))
                .isEqualTo(1);
    }

    @Test
    void several_members_of_one_key_are_placed_without_the_departments_in_the_source() {
        desk.apply("", Map.of("departments", List.of(Map.of("key", "D1", "name", "甲", "parentid", 1))));
        List<Map<String, Object>> members = desk.people();
        for (String userid : List.of("k1", "k2")) {
            Map<String, Object> member = new HashMap<>(SyncDesk.add(userid, 1));
            member.remove("department");
            member.put("departmentKey", List.of("D1"));
            members.add(member);
        }

        SyncReport report = desk.apply("", Map.of("members", members));

        assertThat(report.refused()).isEmpty();
        assertThat(report.done().get("members")).containsEntry("created", 2);
    }

    @Test
    void an_approval_that_nothing_passed_with_is_given_back() {
        IntStream.range(0, 20).forEach(i -> desk.directory().addMember("crowd" + i, "众", List.of(2)));
        List<Map<String, Object>> people = desk.people();
        people.removeIf(member -> String.valueOf(member.get("userid")).startsWith("crowd"));
        Map<String, Object> source = Map.of("members", people);
        String hash = desk.sync("mode=APPLY", source)
                .getException(WeworkSyncRefusedException.class)
                .getPlanHash();
        wecom.simulator().faults().on("user/update").next(20, Fault.errcode(60103));
        assertThat(desk.apply("approvedPlan=" + hash, source).failed()).hasSize(20);

        assertThat(desk.apply("approvedPlan=%20" + hash, source).done().get("members"))
                .containsEntry("disabled", 20);
    }

    @Test
    void limits_that_mean_nothing_are_refused_at_start() {
        for (String option : List.of("maxRemovals=-1", "maxRemovalPercent=101", "jobsFrom=0", "managedDepartment=0")) {
            assertThatThrownBy(() -> desk.sync(option, desk.source()))
                    .rootCause()
                    .hasMessageContaining(option + " must be from");
        }
    }

    @Test
    void only_one_sync_of_a_corp_runs_at_a_time() throws Exception {
        FileStateStore store = new FileStateStore(state);
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        try (StateLock lock = store.tryLock("sync/" + wecom.simulator().corp().corpId(), scheduler)) {
            assertThat(lock).isNotNull();
            assertThat(desk.sync("mode=APPLY", desk.source()).getException())
                    .isInstanceOf(WeworkUnavailableException.class)
                    .hasMessageContaining("another sync of this corp is running");
            assertThat(desk.sync("", desk.source()).getException()).isNull();
        } finally {
            scheduler.shutdownNow();
        }
    }

    @Test
    void members_of_a_tag_whom_the_app_does_not_see_are_put_into_it_once() {
        WeworkAccount reports = new WeworkAccount();
        reports.setCorpId(wecom.simulator().corp().corpId());
        reports.setSecret(wecom.simulator().corp().app(1000003).secret());
        reports.setContactSecret(wecom.simulator().corp().contactSecret());
        wecom.context().getRegistry().bind("reports", reports);
        Map<String, Object> source =
                Map.of("tags", List.of(Map.of("tagid", 1, "tagname", "值班", "userlist", List.of("bob", "alice"))));
        desk.apply("account=reports", source);

        SyncReport second = desk.apply("account=reports", source);

        assertThat(second.doneCount()).isZero();
        assertThat(second.calls()).doesNotContainKey("tag/addtagusers");
        assertThat(second.unreadable()).anyMatch(note -> note.place().equals("tag 值班"));
        assertThat(desk.directory().tags().require(1).users()).containsExactlyInAnyOrder("bob", "alice");
    }

    @Test
    void tags_are_kept_in_step_too() {
        Map<String, Object> source = new LinkedHashMap<>(desk.source("new1"));
        source.put(
                "tags",
                List.of(
                        Map.of("tagname", "值班", "userlist", List.of("new1")),
                        Map.of("tagname", "新签", "userlist", List.of("NEW1"))));

        SyncReport report = desk.apply("", source);

        assertThat(report.failed()).isEmpty();
        assertThat(desk.directory().tags().all())
                .filteredOn(tag -> Set.of("值班", "新签").contains(tag.name()))
                .allSatisfy(tag -> assertThat(tag.users()).containsExactly("new1"));
        assertThat(desk.apply("", source).doneCount()).isZero();
    }

    private Map<String, Object> newcomerInNewDepartment() {
        Map<String, Object> source = new LinkedHashMap<>();
        List<Map<String, Object>> members = desk.people();
        members.add(SyncDesk.add("new1", 300));
        source.put("members", members);
        source.put("departments", desk.withAll(List.of(Map.of("id", 300, "parentid", 1, "name", "新部门"))));
        return source;
    }
}
