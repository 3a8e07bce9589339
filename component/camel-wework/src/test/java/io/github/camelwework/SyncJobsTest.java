// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.camelwework.error.WeworkPermissionException;
import io.github.camelwework.error.WeworkRequestException;
import io.github.camelwework.model.sync.SyncFailure;
import io.github.camelwework.model.sync.SyncReport;
import io.github.camelwework.simulator.directory.Department;
import io.github.camelwework.simulator.directory.DirectorySettings;
import io.github.camelwework.simulator.fault.Fault;
import io.github.camelwework.state.FileStateStore;
import io.github.camelwework.state.WeworkStateStore;
import io.github.camelwework.testing.LostLock;
import io.github.camelwework.testing.SyncDesk;
import io.github.camelwework.testing.Wecom;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.Exchange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Syncs of so many members and departments that they go by file. */
class SyncJobsTest {

    private static final String BY_FILE = "mode=APPLY&jobsFrom=20";

    @RegisterExtension
    final Wecom wecom = new Wecom();

    @TempDir
    Path state;

    private SyncDesk desk;

    @BeforeEach
    void no_state_yet_and_jobs_that_take_no_time() {
        desk = new SyncDesk(wecom, state);
        DirectorySettings settings = desk.directory().settings();
        desk.directory()
                .settings(settings.with(new DirectorySettings.Limits(
                        settings.limits().headCountCap(), settings.limits().listRows(), Duration.ZERO)));
    }

    @Test
    void many_members_and_departments_go_by_file() {
        Map<String, Object> source = crowd(30);
        source.put("departments", departments(25));

        SyncReport report = desk.apply(BY_FILE, source);

        assertThat(report.failed()).isEmpty();
        assertThat(report.done().get("departments")).containsEntry("created", 25);
        assertThat(report.done().get("members")).containsEntry("created", 30);
        assertThat(report.calls())
                .containsEntry("media/upload", 2)
                .containsEntry("batch/replaceparty", 1)
                .containsEntry("batch/syncuser", 1)
                .doesNotContainKeys("user/create", "department/create");
        wecom.ledger().clear();
        assertThat(desk.apply(BY_FILE, source).doneCount()).isZero();
        assertThat(desk.writes()).isZero();
    }

    @Test
    void a_row_that_fails_does_so_alone_and_is_named() {
        Map<String, Object> source = crowd(30);
        // Whose it is the planner cannot see.
        String taken = desk.directory().members().require("zhangsan").text("mobile");
        desk.members(source).get(desk.members(source).size() - 1).put("mobile", taken);

        SyncReport report = desk.apply(BY_FILE, source);

        assertThat(report.failed())
                .extracting(SyncFailure::id, SyncFailure::action, SyncFailure::errcode)
                .containsExactly(tuple("new29", "user/create", 60104));
        assertThat(report.done().get("members")).containsEntry("created", 29);
    }

    @Test
    void a_job_that_a_run_does_not_see_end_is_asked_for_by_the_next_and_its_file_is_sent_once() {
        Map<String, Object> source = crowd(30);
        wecom.simulator().faults().on("batch/getresult").next(1, Fault.errcode(60020));
        assertThat(desk.sync(BY_FILE, source).getException()).isInstanceOf(WeworkPermissionException.class);

        SyncReport report = desk.apply(BY_FILE, source);

        assertThat(report.doneCount()).isZero();
        assertThat(desk.directory().members().find("new29")).isNotNull();
        assertThat(wecom.ledger().count("batch/syncuser")).isEqualTo(1);
        assertThat(wecom.ledger().count("media/upload")).isEqualTo(1);
    }

    @Test
    void a_plan_that_is_given_back_is_stale_when_a_job_was_still_running() {
        Map<String, Object> source = crowd(30);
        Exchange planned = desk.sync("", source);
        wecom.simulator().faults().on("batch/getresult").next(1, Fault.errcode(60020));
        assertThat(desk.sync(BY_FILE, source).getException()).isInstanceOf(WeworkPermissionException.class);

        Exchange exchange = desk.sync("jobsFrom=20", planned.getMessage().getBody(String.class));

        assertThat(exchange.getException()).hasMessageContaining("STALE_PLAN");
        assertThat(wecom.ledger().count("batch/syncuser")).isEqualTo(1);
    }

    @Test
    void a_job_that_came_to_nothing_as_a_whole_does_not_stop_the_next_run() {
        Map<String, Object> source = crowd(30);
        wecom.simulator().faults().on("batch/getresult").next(2, Fault.errcode(302004));
        assertThat(desk.sync(BY_FILE, source).getException()).isInstanceOf(WeworkRequestException.class);

        assertThat(desk.apply(BY_FILE, source).failed()).isEmpty();
        assertThat(desk.directory().members().find("new29")).isNotNull();
    }

    @Test
    void what_wecom_takes_in_no_file_goes_by_calls() {
        wecom.simulator().faults().on("media/upload").after(1, Fault.errcode(40004));
        wecom.simulator().faults().on("batch/replaceparty").next(1, Fault.errcode(302004));
        Map<String, Object> source = crowd(30);
        source.put("departments", departments(25));

        SyncReport report = desk.apply(BY_FILE, source);

        assertThat(report.failed()).isEmpty();
        assertThat(report.calls()).containsEntry("user/create", 30).containsEntry("department/create", 25);
        assertThat(desk.apply(BY_FILE, source).doneCount()).isZero();
    }

    @Test
    void a_plan_says_who_is_invited_and_not_the_endpoint_that_applies_it() {
        String plan = desk.sync("toInvite=false", crowd(30)).getMessage().getBody(String.class);

        desk.sync("toInvite=true&jobsFrom=20", plan);

        assertThat(wecom.ledger().calls("batch/syncuser")).singleElement().satisfies(call -> assertThat(call.text())
                .contains("\"to_invite\":false"));
    }

    @Test
    void a_department_that_somebody_makes_meanwhile_stays_and_the_planned_ones_are_made_one_by_one() {
        AtomicBoolean done = new AtomicBoolean();
        wecom.context().getRegistry().bind("hooked", WeworkStateStore.class, new LostLock(new FileStateStore(state)) {
            @Override
            public void append(String key, byte[] record) {
                super.append(key, record);
                if (done.compareAndSet(false, true)) {
                    desk.directory().addDepartment(777, 1, "刚刚新建");
                }
            }
        });

        Exchange exchange = wecom.call(
                "wework:contact/sync?onMissing=IGNORE&stateStore=#hooked&" + BY_FILE,
                Map.of("departments", departments(25)));

        assertThat(exchange.getException()).isNull();
        assertThat(exchange.getMessage().getBody(SyncReport.class).done().get("departments"))
                .containsEntry("created", 25);
        assertThat(desk.directory().departments().find(777)).isNotNull();
        assertThat(wecom.ledger().count("batch/replaceparty")).isZero();
        assertThat(wecom.ledger().count("department/create")).isEqualTo(25);
    }

    @Test
    void an_order_of_zero_which_files_cannot_say_goes_by_calls() {
        for (int i = 0; i < 25; i++) {
            desk.directory().addDepartment(new Department(100 + i, 1, "部门" + i, "", 9));
        }
        List<Map<String, Object>> departments = new ArrayList<>();
        departments(25).forEach(department -> departments.add(new HashMap<>(department)));
        departments.forEach(department -> department.put("order", 0));
        Map<String, Object> source = Map.of("departments", departments);

        assertThat(desk.apply(BY_FILE, source).failed()).isEmpty();

        assertThat(desk.apply(BY_FILE, source).doneCount()).isZero();
    }

    @Test
    void a_job_that_wecom_has_forgotten_is_not_waited_for() {
        Map<String, Object> source = crowd(30);
        wecom.simulator().faults().on("batch/getresult").next(1, Fault.errcode(60020));
        assertThat(desk.sync(BY_FILE, source).getException()).isInstanceOf(WeworkPermissionException.class);
        wecom.simulator().faults().on("batch/getresult").next(1, Fault.errcode(40089));

        SyncReport report = desk.apply(BY_FILE, source);

        assertThat(report.failed()).isEmpty();
        assertThat(desk.directory().members().find("new29")).isNotNull();
        assertThat(desk.apply(BY_FILE, source).doneCount()).isZero();
    }

    private Map<String, Object> crowd(int size) {
        List<Map<String, Object>> members = desk.people();
        for (int i = 0; i < size; i++) {
            Map<String, Object> member = new HashMap<>(SyncDesk.add("new" + i, 2));
            member.put("mobile", "137222222" + (10 + i));
            members.add(member);
        }
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("members", members);
        return source;
    }

    private List<Map<String, Object>> departments(int size) {
        List<Map<String, Object>> departments = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            departments.add(Map.of("id", 100 + i, "parentid", 1, "name", "部门" + i));
        }
        return desk.withAll(departments);
    }
}
