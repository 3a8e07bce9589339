// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.camelwework.error.WeworkSyncRefusedException;
import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncBrake;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.model.sync.SyncVerb;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.simulator.directory.MemberTrait;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.DirectoryHash;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SyncPlannerTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final StrictBook book = new StrictBook();
    private SyncMemory memory = SyncMemory.empty(NOW);
    private SyncPolicy policy = SyncPolicy.STANDARD;

    @Test
    void paths_become_departments_with_numbers_of_their_own_and_members_follow() {
        book.department(7, 1, "研发");
        Rows source = Rows.of(SyncKind.DEPARTMENT, SyncKind.MEMBER)
                .department("path", "公司/研发/平台")
                .department("path", "公司/市场")
                .member("userid", "li", "name", "李", "mobile", "13900000001", "departmentPath", List.of("公司/研发/平台"));

        SyncPlan plan = run(source);

        assertThat(plan.actions())
                .extracting(SyncAction::id, SyncAction::name, SyncAction::verb)
                .containsExactly(
                        tuple("8", "市场", SyncVerb.CREATED),
                        tuple("9", "平台", SyncVerb.CREATED),
                        tuple("li", "李", SyncVerb.CREATED));
        assertThat(book.directory.members().require("li").departments()).containsExactly(9);
        assertThat(plan(source).isEmpty()).isTrue();
    }

    @Test
    void a_department_that_was_renamed_in_the_console_gets_the_name_of_its_path_back() {
        Rows source = Rows.of(SyncKind.DEPARTMENT).department("path", "公司/研发");
        run(source);
        book.take(new SyncStep(SyncKind.DEPARTMENT, "2", SyncOperation.UPDATE_DEPARTMENT, Map.of("name", "R&D")));

        SyncPlan plan = run(source);

        assertThat(plan.actions())
                .extracting(SyncAction::id, SyncAction::changes)
                .containsExactly(tuple("2", List.of("name")));
        assertThat(book.directory.departments().require(2).name()).isEqualTo("研发");
    }

    @Test
    void a_path_that_begins_with_another_root_is_refused_and_deletes_nothing() {
        policy = deleting();
        book.department(7, 1, "研发");

        SyncPlan plan = run(Rows.of(SyncKind.DEPARTMENT).department("path", "别家/研发"));

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.findings().refused().toString())
                .contains("does not begin with the name of the root")
                .contains("公司");
    }

    @Test
    void keys_of_the_source_keep_their_departments_through_renames_and_moves() {
        run(keyed("研发", "K1"));
        SyncPlan plan = run(keyed("研究", "K0"));

        assertThat(plan.actions())
                .extracting(SyncAction::id, SyncAction::verb, SyncAction::changes)
                .containsExactly(tuple("4", SyncVerb.MOVED, List.of("name", "parentid")));
        assertThat(book.directory.members().require("li").departments()).containsExactly(4);
    }

    private static Rows keyed(String name, String parent) {
        return Rows.of(SyncKind.DEPARTMENT, SyncKind.MEMBER)
                .department("key", "K0", "name", "公司")
                .department("key", "K1", "parentKey", "K0", "name", "上海")
                .department("key", "K2", "parentKey", "K0", "name", "北京")
                .department("key", "K3", "parentKey", parent, "name", name)
                .member("userid", "li", "name", "李", "mobile", "13900000001", "departmentKey", List.of("K3"));
    }

    @Test
    void a_circle_of_keys_is_refused() {
        SyncPlan plan = run(Rows.of(SyncKind.DEPARTMENT)
                .department("key", "K1", "parentKey", "K2", "name", "甲")
                .department("key", "K2", "parentKey", "K1", "name", "乙"));

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.findings().refused()).hasSize(2);
    }

    @Test
    void what_the_source_lacks_is_disabled_then_deleted_when_its_time_has_come_and_enabled_when_it_is_back() {
        policy = new SyncPolicy(
                1, OnMissing.DISABLE, Duration.ofDays(30), Set.of("boss"), false, SyncPolicy.Limits.STANDARD);
        people("li", "wang", "boss");
        Rows without = Rows.of(SyncKind.MEMBER).member("userid", "LI");
        Rows with = Rows.of(SyncKind.MEMBER).member("userid", "LI").member("userid", "wang");

        assertThat(run(without).actions())
                .extracting(SyncAction::id, SyncAction::verb)
                .containsExactly(tuple("wang", SyncVerb.DISABLED));
        assertThat(run(without).isEmpty()).isTrue();
        assertThat(run(with).actions())
                .extracting(SyncAction::id, SyncAction::verb)
                .containsExactly(tuple("wang", SyncVerb.ENABLED));
        run(without);
        later(Duration.ofDays(29));
        assertThat(run(without).isEmpty()).isTrue();
        later(Duration.ofDays(1));
        SyncPlan plan = run(without);
        assertThat(plan.actions())
                .extracting(SyncAction::id, SyncAction::verb)
                .containsExactly(tuple("wang", SyncVerb.DELETED));
        assertThat(plan.findings().skipped().toString()).contains("member boss").contains("protected");
    }

    @Test
    void whoever_an_administrator_disabled_stays_disabled_unless_the_source_says_otherwise() {
        people("li");
        book.directory.updateMember(new JsonFields(StrictBook.node(Map.of("userid", "li", "enable", 0))));

        assertThat(run(Rows.of(SyncKind.MEMBER).member("userid", "li")).isEmpty())
                .isTrue();
        assertThat(run(Rows.of(SyncKind.MEMBER).member("userid", "li", "enable", 1L))
                        .actions())
                .extracting(SyncAction::verb)
                .containsExactly(SyncVerb.ENABLED);
    }

    @Test
    void a_row_that_cannot_be_read_is_not_a_missing_member() {
        policy = deleting();
        people("li", "wang");

        SyncPlan plan = run(Rows.of(SyncKind.MEMBER).member("userid", "li").doubtful(SyncKind.MEMBER, "wang"));

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.findings().refused()).extracting("place").containsExactly("line 7");
    }

    @Test
    void while_a_row_does_not_say_whom_it_is_about_nobody_is_missing() {
        policy = deleting();
        people("li", "wang");

        SyncPlan plan = plan(nameless("li"));

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.findings().brakes()).isEmpty();
        assertThat(plan.findings().skipped()).extracting("place").containsExactly("members");
    }

    @Test
    void a_row_that_does_not_say_whom_it_is_about_lifts_no_brake() {
        policy = deleting();
        people("li", "a", "b", "c", "d", "e", "f");

        SyncPlan plan = plan(nameless("li"));

        assertThat(plan.findings().brakes()).containsExactly(SyncBrake.MAX_REMOVAL_PERCENT);
        assertThat(plan.actions()).isEmpty();
        assertThat(new WeworkSyncRefusedException(SyncBrake.MAX_REMOVAL_PERCENT, plan))
                .hasMessageContaining("6 of whom the source lacks stay this time");
    }

    @Test
    void a_row_that_does_not_say_whom_it_is_about_turns_no_clock_back() {
        policy = new SyncPolicy(1, OnMissing.DISABLE, Duration.ofDays(30), Set.of(), false, SyncPolicy.Limits.STANDARD);
        people("li", "wang");
        Rows without = Rows.of(SyncKind.MEMBER).member("userid", "li");
        run(without);
        later(Duration.ofDays(20));
        run(nameless("li"));
        later(Duration.ofDays(10));

        assertThat(run(without).actions())
                .extracting(SyncAction::id, SyncAction::verb)
                .containsExactly(tuple("wang", SyncVerb.DELETED));
    }

    private static Rows nameless(String userid) {
        Rows rows = Rows.of(SyncKind.MEMBER).member("userid", userid);
        rows.nameless.add(SyncKind.MEMBER);
        return rows;
    }

    @Test
    void nothing_outside_of_the_managed_department_is_touched() {
        policy = new SyncPolicy(2, OnMissing.DELETE, null, Set.of(), false, SyncPolicy.Limits.STANDARD);
        book.department(2, 1, "分公司").department(3, 1, "总部").department(4, 2, "旧");
        book.member("userid", "inside", "name", "内", "mobile", "13900000001", "department", List.of(2));
        book.member("userid", "both", "name", "双", "mobile", "13900000002", "department", List.of(3, 4));
        book.member("userid", "outside", "name", "外", "mobile", "13900000003", "department", List.of(3));
        Rows source = Rows.of(SyncKind.DEPARTMENT, SyncKind.MEMBER)
                .department("id", 2L)
                .department("id", 3L, "name", "改名")
                .department("id", 5L, "parentid", 2L, "name", "新")
                .member("userid", "new", "name", "新", "mobile", "13900000004", "department", List.of(5L))
                .member("userid", "lost", "name", "失", "mobile", "13900000005", "department", List.of(3L));

        SyncPlan plan = run(source);

        assertThat(plan.actions())
                .extracting(SyncAction::id, SyncAction::verb)
                .containsExactly(
                        tuple("4", SyncVerb.DELETED),
                        tuple("5", SyncVerb.CREATED),
                        tuple("inside", SyncVerb.DELETED),
                        tuple("both", SyncVerb.MOVED),
                        tuple("new", SyncVerb.CREATED));
        assertThat(book.directory.members().require("both").departments()).containsExactly(3);
        assertThat(plan.findings().refused()).hasSize(2);
    }

    @Test
    void a_mobile_that_only_the_member_can_change_is_sent_once() {
        people("li");
        book.directory.mark("li", MemberTrait.ACTIVATED);
        Rows source = Rows.of(SyncKind.MEMBER).member("userid", "li", "mobile", "13911111111");

        assertThat(run(source).steps()).hasSize(1);
        SyncPlan second = run(source);

        assertThat(second.isEmpty()).isTrue();
        assertThat(second.findings().skipped().toString()).contains("changes it in the app");
        assertThat(run(Rows.of(SyncKind.MEMBER).member("userid", "li", "mobile", "13922222222"))
                        .steps())
                .hasSize(1);
    }

    @Test
    void what_wecom_hides_is_sent_once_and_again_when_the_source_changes_it() {
        people("li");
        book.hidesPrivateFields = true;
        Rows source = Rows.of(SyncKind.MEMBER).member("userid", "li", "mobile", "13911111111", "address", "");

        SyncPlan first = run(source);
        assertThat(first.actions()).extracting(SyncAction::changes).containsExactly(List.of("mobile"));
        assertThat(first.findings().unreadable()).extracting("place").containsExactly("members' mobile");
        assertThat(run(source).isEmpty()).isTrue();
        assertThat(run(Rows.of(SyncKind.MEMBER).member("userid", "li", "mobile", "13922222222"))
                        .steps())
                .hasSize(1);
    }

    @Test
    void attributes_of_the_source_are_compared_by_name_and_others_stay() {
        people("li");
        Map<String, Object> gender = Map.of("type", 0, "name", "工位", "text", Map.of("value", "A1"));
        book.directory.updateMember(
                new JsonFields(StrictBook.node(Map.of("userid", "li", "extattr", Map.of("attrs", List.of(gender))))));
        Rows source = Rows.of(SyncKind.MEMBER)
                .member(
                        "userid",
                        "li",
                        "extattr",
                        Map.of("attrs", List.of(Map.of("type", 0, "name", "级别", "text", Map.of("value", "P7")))));

        run(source);

        assertThat(book.directory.members().require("li").field("extattr").toString())
                .contains("A1")
                .contains("P7");
        assertThat(run(source).isEmpty()).isTrue();
    }

    @Test
    void two_mobiles_that_change_hands_pass_by_a_call_of_their_own() {
        book.member("userid", "a", "name", "甲", "mobile", "13900000001", "department", List.of(1));
        book.member(
                "userid",
                "b",
                "name",
                "乙",
                "mobile",
                "13900000002",
                "email",
                "b@example.org",
                "department",
                List.of(1));

        SyncPlan plan = run(Rows.of(SyncKind.MEMBER)
                .member("userid", "a", "mobile", "+86 139-0000-0002")
                .member("userid", "b", "mobile", "13900000001"));

        assertThat(plan.steps()).hasSize(3);
        assertThat(plan.actions()).hasSize(2);
        assertThat(book.directory.members().require("a").text("mobile")).isEqualTo("+86 139-0000-0002");
        assertThat(book.directory.members().require("a").text("email")).isEmpty();
        assertThat(book.directory.members().require("b").text("email")).isEqualTo("b@example.org");
    }

    @Test
    void a_mobile_that_somebody_keeps_is_refused_to_others() {
        people("li", "wang");

        SyncPlan plan = run(Rows.of(SyncKind.MEMBER)
                .member("userid", "li")
                .member("userid", "new", "name", "新", "mobile", mobile("wang")));

        assertThat(plan.actions())
                .extracting(SyncAction::id, SyncAction::verb)
                .containsExactly(tuple("wang", SyncVerb.DISABLED));
        assertThat(plan.findings().refused().toString()).contains("member new").contains("belongs to wang");
    }

    @Test
    void more_than_a_tenth_missing_is_stopped_and_a_tenth_is_not() {
        Rows all = Rows.of(SyncKind.MEMBER);
        for (int i = 0; i < 100; i++) {
            people("u" + i);
        }
        for (int i = 0; i < 90; i++) {
            all.member("userid", "u" + i);
        }

        assertThat(plan(all).findings().brakes()).isEmpty();
        all.rows().remove(0);
        SyncPlan plan = plan(all);
        assertThat(plan.findings().brakes()).containsExactly(SyncBrake.MAX_REMOVAL_PERCENT);
        assertThat(plan.toMarkdown()).contains("MAX_REMOVAL_PERCENT").contains("| disabled | 0 | 11 | 0 |");
    }

    @Test
    void more_than_five_hundred_missing_are_stopped_however_many_there_are() {
        Rows all = Rows.of(SyncKind.MEMBER);
        for (int i = 0; i < 6000; i++) {
            people("u" + i);
            if (i >= 500) {
                all.member("userid", "u" + i);
            }
        }

        assertThat(plan(all).findings().brakes()).isEmpty();
        all.rows().remove(0);
        assertThat(plan(all).findings().brakes()).containsExactly(SyncBrake.MAX_REMOVALS);
    }

    @Test
    void of_few_five_may_go() {
        people("a", "b", "c", "d", "e", "f", "g");
        assertThat(plan(Rows.of(SyncKind.MEMBER).member("userid", "a").member("userid", "b"))
                        .findings()
                        .brakes())
                .isEmpty();
        assertThat(plan(Rows.of(SyncKind.MEMBER).member("userid", "a"))
                        .findings()
                        .brakes())
                .containsExactly(SyncBrake.MAX_REMOVAL_PERCENT);
    }

    @Test
    void an_empty_source_and_a_shrunken_directory_are_stopped() {
        people("li");
        assertThat(plan(Rows.of(SyncKind.MEMBER)).findings().brakes()).containsExactly(SyncBrake.EMPTY_SOURCE);
        assertThat(plan(Rows.of(SyncKind.DEPARTMENT).department("id", 1L))
                        .findings()
                        .brakes())
                .isEmpty();
        memory = memory.applied(
                plan(Rows.of(SyncKind.MEMBER).member("userid", "li")), Map.of("members", 60, "departments", 1));
        assertThat(plan(Rows.of(SyncKind.MEMBER).member("userid", "li"))
                        .findings()
                        .brakes())
                .containsExactly(SyncBrake.SHRUNKEN_TARGET);
    }

    @Test
    void a_managed_department_that_is_gone_is_a_shrunken_directory() {
        policy = new SyncPolicy(9, OnMissing.DISABLE, null, Set.of(), false, SyncPolicy.Limits.STANDARD);
        SyncPlan plan = plan(Rows.of(SyncKind.MEMBER).member("userid", "li", "name", "李", "mobile", "13900000001"));
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.findings().brakes()).containsExactly(SyncBrake.SHRUNKEN_TARGET);
    }

    @Test
    void a_plan_comes_back_from_its_file_and_a_changed_file_does_not() {
        people("li", "wang");
        SyncPlan plan = plan(Rows.of(SyncKind.MEMBER)
                .member("userid", "li", "name", "李|雷", "extattr", Map.of("attrs", List.of()))
                .member("userid", "new", "name", "新", "mobile", "13911111111", "department", List.of(1L)));
        String json = plan.toJson();

        SyncPlan read = SyncPlan.read(json.getBytes(StandardCharsets.UTF_8));

        assertThat(read.toJson()).isEqualTo(json);
        assertThat(read.planHash()).isEqualTo(plan.planHash());
        assertThatThrownBy(() ->
                        SyncPlan.read(json.replace("13911111111", "13922222222").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("was changed after it was made");
        assertThatThrownBy(() -> SyncPlan.read("{}".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("not a plan of contact/sync");
        assertThat(plan.toMarkdown()).contains("| member | li | 李\\|雷 | name |");
        assertThat(plan.toString() + plan.steps()).doesNotContain("13911111111");
    }

    @Test
    void the_target_hash_does_not_care_for_what_is_not_managed() {
        people("li");
        String before = DirectoryHash.of(book.target(), List.of("name"));
        book.directory.updateMember(new JsonFields(StrictBook.node(Map.of("userid", "li", "position", "CEO"))));
        assertThat(DirectoryHash.of(book.target(), List.of("name"))).isEqualTo(before);
        assertThat(DirectoryHash.of(book.target(), List.of("position"))).isNotEqualTo(before);
        book.directory.updateMember(new JsonFields(StrictBook.node(Map.of("userid", "li", "enable", 0))));
        assertThat(DirectoryHash.of(book.target(), List.of("name"))).isNotEqualTo(before);
    }

    @Test
    void a_branch_that_is_too_deep_for_its_new_place_goes_piece_by_piece() {
        int above = 1;
        for (int id = 2; id <= 14; id++) {
            book.department(id, above, "A" + id);
            above = id;
        }
        book.department(30, 1, "B").department(31, 30, "C").department(32, 31, "D");
        Rows source = Rows.of(SyncKind.DEPARTMENT)
                .department("id", 30L, "parentid", 14L)
                .department("id", 31L, "parentid", 2L)
                .department("id", 32L, "parentid", 3L);

        run(source);

        assertThat(book.directory.departments().pathToRoot(30)).hasSize(15);
        assertThat(book.directory.departments().require(31).parentId()).isEqualTo(2);
    }

    private SyncPolicy deleting() {
        return new SyncPolicy(1, OnMissing.DELETE, null, Set.of(), false, SyncPolicy.Limits.STANDARD);
    }

    private void people(String... userids) {
        for (String userid : userids) {
            book.member("userid", userid, "name", userid, "mobile", mobile(userid), "department", List.of(1));
        }
    }

    private static String mobile(String userid) {
        return "139" + "%08d".formatted(Math.floorMod(userid.hashCode(), 100_000_000));
    }

    private void later(Duration duration) {
        memory = Memories.at(memory.now().plus(duration), memory);
    }

    private SyncPlan plan(Rows source) {
        return SyncPlanner.plan(new PlanInput(source.book(), book.target(), policy, memory));
    }

    private SyncPlan run(Rows source) {
        ActualDirectory target = book.target();
        SyncPlan plan = plan(source);
        book.apply(plan);
        plan.steps().forEach(step -> memory.sent(step, target));
        memory = memory.applied(plan, Map.of());
        return plan;
    }
}
