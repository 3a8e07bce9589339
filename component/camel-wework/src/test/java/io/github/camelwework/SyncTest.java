// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
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
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.state.FileStateStore;
import io.github.camelwework.state.StateLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SyncTest {

    private static final Set<String> WRITES = Set.of(
            "user/create",
            "user/update",
            "user/delete",
            "user/batchdelete",
            "department/create",
            "department/update",
            "department/delete",
            "tag/create",
            "tag/update",
            "tag/delete",
            "tag/addtagusers",
            "tag/deltagusers",
            "media/upload",
            "batch/syncuser",
            "batch/replaceparty");

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path state;

    @Test
    void a_plan_is_made_by_default_and_changes_nothing() {
        Exchange exchange = sync("", source("new1"));

        SyncPlan plan = exchange.getMessage().getBody(SyncPlan.class);
        assertThat(plan.actions())
                .extracting(SyncAction::id, SyncAction::verb)
                .containsExactly(tuple("new1", SyncVerb.CREATED));
        assertThat(exchange.getMessage().getHeader(WeworkConstants.PLAN_HASH)).isEqualTo(plan.planHash());
        assertThat(writes()).isZero();
        assertThat(exchange.getMessage().getBody(String.class)).contains("\"planHash\"");
    }

    @Test
    void what_is_applied_is_not_there_to_do_again() {
        Map<String, Object> source = source("new1");

        SyncReport report = apply("", source);

        assertThat(report.done().get("members")).containsEntry("created", 1);
        assertThat(report.failed()).isEmpty();
        assertThat(report.calls()).containsEntry("user/create", 1);
        assertThat(directory().members().require("new1").text("mobile")).isEqualTo("13711111112");
        wecom.ledger().clear();
        assertThat(apply("", source).done().get("members"))
                .containsEntry("created", 0)
                .containsEntry("updated", 0);
        assertThat(writes()).isZero();
    }

    @Test
    void a_snapshot_that_is_given_back_changes_nothing() {
        Map<String, Object> snapshot = wecom.answer("wework:contact/snapshot", null);
        SyncPlan plan = sync("", snapshot).getMessage().getBody(SyncPlan.class);
        assertThat(plan.actions()).isEmpty();
        assertThat(plan.findings().refused()).isEmpty();
    }

    @Test
    void a_plan_that_is_given_back_as_json_is_applied_as_it_is() {
        String plan = sync("", source("new1")).getMessage().getBody(String.class);

        Exchange exchange = sync("", plan);

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getHeader(WeworkConstants.SYNC_DONE)).isEqualTo(1);
        assertThat(exchange.getProperty(SyncReport.EXCHANGE_PROPERTY)).isInstanceOf(SyncReport.class);
        assertThat(directory().members().find("new1")).isNotNull();
    }

    @Test
    void a_plan_of_a_directory_that_has_changed_since_is_refused() {
        SyncPlan plan = sync("", source("new1")).getMessage().getBody(SyncPlan.class);
        directory().addMember("other", "别人", List.of(2));
        wecom.ledger().clear();

        WeworkSyncRefusedException refusal = sync("", plan).getException(WeworkSyncRefusedException.class);

        assertThat(refusal.getBrake()).isEqualTo(SyncBrake.STALE_PLAN);
        assertThat(writes()).isZero();
    }

    @Test
    void too_many_removals_are_refused_and_an_approval_lets_that_very_plan_pass_once() {
        IntStream.range(0, 60).forEach(i -> directory().addMember("crowd" + i, "众" + i, List.of(2)));
        List<Map<String, Object>> people = people();
        people.removeIf(member -> String.valueOf(member.get("userid")).matches("crowd[45]\\d"));
        Map<String, Object> source = Map.of("members", people);

        WeworkSyncRefusedException refusal = sync("mode=APPLY", source).getException(WeworkSyncRefusedException.class);

        assertThat(refusal.getBrake()).isEqualTo(SyncBrake.MAX_REMOVAL_PERCENT);
        assertThat(writes()).isZero();
        String approved = "mode=APPLY&approvedPlan=" + refusal.getPlanHash();
        assertThat(apply(approved, source).done().get("members")).containsEntry("disabled", 20);
        people().forEach(member -> directory()
                .updateMember(new JsonFields(JsonNodeFactory.instance
                        .objectNode()
                        .put("userid", String.valueOf(member.get("userid")))
                        .put("enable", 1))));
        assertThat(sync(approved, source).getException()).isInstanceOf(WeworkSyncRefusedException.class);
    }

    @Test
    void an_empty_source_is_refused() {
        WeworkSyncRefusedException refusal =
                sync("mode=APPLY", Map.of("members", List.of())).getException(WeworkSyncRefusedException.class);
        assertThat(refusal.getBrake()).isEqualTo(SyncBrake.EMPTY_SOURCE);
        assertThat(writes()).isZero();
    }

    @Test
    void a_visible_range_that_was_made_smaller_is_refused() {
        directory().addDepartment(50, 1, "别处");
        IntStream.range(0, 80).forEach(i -> directory().addMember("crowd" + i, "众" + i, List.of(50)));
        Map<String, Object> source = Map.of("members", people());
        apply("", source);
        WeworkAccount reports = new WeworkAccount();
        reports.setCorpId(wecom.simulator().corp().corpId());
        reports.setSecret(wecom.simulator().corp().app(1000003).secret());
        reports.setContactSecret(wecom.simulator().corp().contactSecret());
        wecom.context().getRegistry().bind("reports", reports);
        wecom.ledger().clear();

        WeworkSyncRefusedException refusal =
                sync("mode=APPLY&account=reports", source).getException(WeworkSyncRefusedException.class);

        assertThat(refusal.getBrake()).isEqualTo(SyncBrake.SHRUNKEN_TARGET);
        assertThat(writes()).isZero();
    }

    @Test
    void an_item_that_fails_does_so_alone_and_is_named_with_its_remedy() {
        wecom.simulator().faults().on("user/create").next(1, Fault.errcode(60103));
        Map<String, Object> source = source("new1", "new2");

        SyncReport report = apply("", source);

        assertThat(report.failed())
                .extracting(SyncFailure::id, SyncFailure::action, SyncFailure::errcode)
                .containsExactly(tuple("new1", "user/create", 60103));
        assertThat(report.failed().get(0).remedy()).isNotEmpty();
        assertThat(report.done().get("members")).containsEntry("created", 1);
        assertThat(apply("", source).done().get("members")).containsEntry("created", 1);
    }

    @Test
    void with_fail_on_item_errors_the_exchange_fails_and_still_has_the_report() {
        wecom.simulator().faults().on("user/create").next(1, Fault.errcode(60103));
        Exchange exchange = sync("mode=APPLY&failOnItemErrors=true", source("new1"));
        assertThat(exchange.getException(WeworkRequestException.class)).hasMessageContaining("WeCom refused 1 objects");
        assertThat(exchange.getProperty(SyncReport.EXCHANGE_PROPERTY)).isInstanceOf(SyncReport.class);
    }

    @Test
    void many_members_and_departments_go_by_file_and_rows_that_fail_are_named() {
        List<Map<String, Object>> departments = new ArrayList<>();
        List<Map<String, Object>> members = people();
        for (int i = 0; i < 25; i++) {
            departments.add(Map.of("id", 100 + i, "parentid", 1, "name", "部门" + i));
        }
        for (int i = 0; i < 30; i++) {
            Map<String, Object> member = new HashMap<>(add("new" + i, 100 + i % 25));
            member.put("mobile", "137222222" + (10 + i));
            members.add(member);
        }
        directory().addMember("holder", "持有", List.of(2));
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("departments", withAll(departments));
        members.add(new HashMap<>(Map.of("userid", "holder")));
        source.put("members", members);

        SyncReport report = apply("jobsFrom=20", source);

        assertThat(report.failed()).isEmpty();
        assertThat(report.done().get("departments")).containsEntry("created", 25);
        assertThat(report.done().get("members")).containsEntry("created", 30);
        assertThat(report.calls())
                .containsEntry("media/upload", 2)
                .containsEntry("batch/replaceparty", 1)
                .containsEntry("batch/syncuser", 1)
                .doesNotContainKeys("user/create", "department/create");
        wecom.ledger().clear();
        assertThat(apply("jobsFrom=20", source).doneCount()).isZero();
        assertThat(writes()).isZero();
    }

    @Test
    void members_of_a_department_that_could_not_be_made_are_not_sent() {
        wecom.simulator().faults().on("department/create").next(1, Fault.errcode(60009));
        Map<String, Object> source = new LinkedHashMap<>(source());
        List<Map<String, Object>> members = people();
        members.add(add("new1", 300));
        source.put("members", members);
        source.put("departments", withAll(List.of(Map.of("id", 300, "parentid", 1, "name", "新部门"))));

        SyncReport report = apply("", source);

        assertThat(report.failed()).extracting(SyncFailure::id).containsExactly("300", "new1");
        assertThat(directory().members().find("new1")).isNull();
        assertThat(apply("", source).failed()).isEmpty();
    }

    @Test
    void a_run_that_is_cut_off_goes_on_where_it_was_and_repeats_nothing() {
        Map<String, Object> source = source("new1", "new2", "new3");
        wecom.simulator().faults().on("user/create").after(1, Fault.errcode(48002));
        assertThat(sync("mode=APPLY", source).getException()).isNotNull();
        wecom.simulator().faults().clear();
        wecom.ledger().clear();

        SyncReport report = apply("", source);

        assertThat(report.done().get("members")).containsEntry("created", 2);
        assertThat(wecom.ledger().count("user/create")).isEqualTo(2);
        wecom.ledger().clear();
        apply("", source);
        assertThat(writes()).isZero();
    }

    @Test
    void only_one_sync_of_a_corp_runs_at_a_time() throws Exception {
        FileStateStore store = new FileStateStore(state);
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        try (StateLock lock = store.tryLock("sync/" + wecom.simulator().corp().corpId(), scheduler)) {
            assertThat(lock).isNotNull();
            assertThat(sync("mode=APPLY", source()).getException())
                    .isInstanceOf(WeworkUnavailableException.class)
                    .hasMessageContaining("another sync of this corp is running");
            assertThat(sync("", source()).getException()).isNull();
        } finally {
            scheduler.shutdownNow();
        }
    }

    @Test
    void tags_are_kept_in_step_too() {
        Map<String, Object> source = new LinkedHashMap<>(source("new1"));
        source.put(
                "tags",
                List.of(
                        Map.of("tagname", "值班", "userlist", List.of("new1")),
                        Map.of("tagname", "新签", "userlist", List.of("NEW1"))));

        SyncReport report = apply("", source);

        assertThat(report.failed()).isEmpty();
        assertThat(directory().tags().all())
                .filteredOn(tag -> Set.of("值班", "新签").contains(tag.name()))
                .allSatisfy(tag -> assertThat(tag.users()).containsExactly("new1"));
        assertThat(apply("", source).doneCount()).isZero();
    }

    private SyncReport apply(String options, Object source) {
        Exchange exchange = sync(
                options.contains("mode=") ? options : options.isEmpty() ? "mode=APPLY" : "mode=APPLY&" + options,
                source);
        if (exchange.getException() != null) {
            throw new AssertionError(exchange.getException());
        }
        return exchange.getMessage().getBody(SyncReport.class);
    }

    private Exchange sync(String options, Object source) {
        return wecom.call(
                "wework:contact/sync?stateDirectory=" + state + (options.isEmpty() ? "" : "&" + options), source);
    }

    private Directory directory() {
        return wecom.simulator().corp().directory();
    }

    private long writes() {
        return WRITES.stream().mapToLong(path -> wecom.ledger().count(path)).sum();
    }

    /** The members that there are, and new ones of these userids in department 2. */
    private Map<String, Object> source(String... more) {
        List<Map<String, Object>> members = people();
        for (String userid : more) {
            members.add(add(userid, 2));
        }
        return Map.of("members", members);
    }

    private List<Map<String, Object>> people() {
        List<Map<String, Object>> people = new ArrayList<>();
        directory().members().all().forEach(member -> people.add(new HashMap<>(Map.of("userid", member.userid()))));
        return people;
    }

    private List<Map<String, Object>> withAll(List<Map<String, Object>> more) {
        List<Map<String, Object>> all = new ArrayList<>(more);
        directory().departments().all().forEach(department -> all.add(Map.of("id", department.id())));
        return all;
    }

    private static Map<String, Object> add(String userid, int department) {
        return Map.of(
                "userid",
                userid,
                "name",
                "新人",
                "mobile",
                "1371111111" + (1 + Math.floorMod(userid.hashCode(), 9)),
                "department",
                List.of(department));
    }
}
