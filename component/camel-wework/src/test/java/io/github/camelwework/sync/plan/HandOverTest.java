// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncNote;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.ActualDirectoryReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mobiles and addresses that go from one member to another. */
class HandOverTest {

    private static final String FIRST = "13900000001";
    private static final String SECOND = "13900000002";
    private static final String THIRD = "13900000003";

    private final StrictBook book = new StrictBook();
    private final ActualDirectoryReader shown = new ActualDirectoryReader();

    @BeforeEach
    void begin() {
        shown.add(StrictBook.fields("kind", "department", "id", 1, "parentid", 0, "name", "公司"));
    }

    @Test
    void mobiles_are_not_swapped_where_a_mail_that_is_not_shown_would_be_lost() {
        shows("a", "mobile", FIRST);
        shows("b", "mobile", SECOND);
        shows("c", "mobile", THIRD);

        SyncPlan plan = plan(
                shown.directory(),
                Rows.of(SyncKind.MEMBER)
                        .member("userid", "a", "mobile", SECOND)
                        .member("userid", "b", "mobile", FIRST)
                        .member("userid", "c", "mobile", "13900000004"));

        assertThat(plan.steps()).extracting(SyncStep::id).containsExactly("c");
        assertThat(plan.findings().refused()).extracting(SyncNote::place).containsExactly("member a", "member b");
        assertThat(plan.findings().refused().toString())
                .contains("whether it has one is not shown")
                .contains("let the app see the members' mail");
    }

    @Test
    void a_circle_of_mobiles_is_cut_at_whose_mail_is_shown() {
        shows("a", "mobile", FIRST);
        shows("b", "mobile", SECOND, "email", "b@example.org");
        shows("c", "mobile", THIRD);

        SyncPlan plan = plan(
                shown.directory(),
                Rows.of(SyncKind.MEMBER)
                        .member("userid", "a", "mobile", SECOND)
                        .member("userid", "b", "mobile", THIRD)
                        .member("userid", "c", "mobile", FIRST));

        assertThat(plan.findings().refused()).isEmpty();
        assertThat(plan.steps()).extracting(SyncStep::id).containsExactly("b", "a", "c", "b");
        assertThat(plan.steps().get(0).fields()).isEqualTo(Map.of("userid", "b", "mobile", ""));
        assertThat(plan.steps()).noneMatch(step -> step.fields().containsKey("email"));
    }

    @Test
    void a_mail_that_the_source_sends_anyway_cannot_be_lost() {
        shows("a", "mobile", FIRST);
        shows("b", "mobile", SECOND);

        SyncPlan plan = plan(
                shown.directory(),
                Rows.of(SyncKind.MEMBER)
                        .member("userid", "a", "mobile", SECOND, "email", "a@example.org")
                        .member("userid", "b", "mobile", FIRST, "email", "b@example.org"));

        assertThat(plan.findings().refused()).isEmpty();
        assertThat(plan.steps()).hasSize(3);
        assertThat(plan.steps().subList(1, 3))
                .allMatch(step -> step.fields().get("email").equals(step.id() + "@example.org"));
    }

    @Test
    void an_address_for_the_time_being_goes_after_a_run_that_was_killed() {
        book.member("userid", "a", "name", "甲", "mobile", FIRST, "department", List.of(1));
        book.member("userid", "b", "name", "乙", "mobile", SECOND, "department", List.of(1));
        Rows source =
                Rows.of(SyncKind.MEMBER).member("userid", "a", "mobile", SECOND).member("userid", "b", "mobile", FIRST);
        SyncStep release = plan(book.target(), source).steps().get(0);
        book.take(release);
        assertThat(mail(release.id())).endsWith(".invalid");

        book.apply(plan(book.target(), source));

        assertThat(mail("a")).isEmpty();
        assertThat(mail("b")).isEmpty();
        assertThat(plan(book.target(), source).isEmpty()).isTrue();
    }

    @Test
    void an_address_for_the_time_being_stays_and_is_reported_while_there_is_nothing_else() {
        book.member("userid", "a", "name", "甲", "mobile", FIRST, "department", List.of(1));
        book.member("userid", "b", "name", "乙", "mobile", SECOND, "department", List.of(1));
        SyncStep release = plan(
                        book.target(),
                        Rows.of(SyncKind.MEMBER)
                                .member("userid", "a", "mobile", SECOND)
                                .member("userid", "b", "mobile", FIRST))
                .steps()
                .get(0);
        book.take(release);

        SyncPlan plan = plan(
                book.target(), Rows.of(SyncKind.MEMBER).member("userid", "a").member("userid", "b"));

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.findings().skipped())
                .singleElement()
                .satisfies(note -> assertThat(note.place()).isEqualTo("member " + release.id()))
                .satisfies(note -> assertThat(note.why()).contains("give the member a mobile or an email"));
    }

    @Test
    void a_long_chain_of_refused_hand_overs_costs_no_more_than_a_short_one_for_each() {
        PlanInput few = chain(5_000);
        PlanInput many = chain(40_000);
        assertThat(SyncPlanner.plan(many).findings().refused())
                .hasSize(40_000 - 1)
                .allMatch(note -> note.why().endsWith("who keeps it: correct one of them, or delete that member"));
        cpuTime(few);

        // Eight times as many: if each looked at all it would be 64 times as much.
        assertThat((double) cpuTime(many) / cpuTime(few)).isLessThan(30);
    }

    /** Each wants the mail of the one before, and the first keeps its own. */
    private static PlanInput chain(int members) {
        ActualDirectoryReader reader = new ActualDirectoryReader();
        reader.add(StrictBook.fields("kind", "department", "id", 1, "parentid", 0, "name", "公司"));
        Rows source = Rows.of(SyncKind.MEMBER);
        for (int i = 0; i < members; i++) {
            String userid = "u%05d".formatted(i);
            reader.add(shown(userid, "mobile", "139%08d".formatted(i), "email", "m" + i + "@example.org"));
            if (i == 0) {
                source.member("userid", userid);
            } else {
                source.member("userid", userid, "email", "m" + (i - 1) + "@example.org");
            }
        }
        return input(reader.directory(), source);
    }

    private static long cpuTime(PlanInput input) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        assertThat(SyncPlanner.plan(input).isEmpty()).isTrue();
        return threads.getCurrentThreadCpuTime() - begin;
    }

    private String mail(String userid) {
        return book.directory.members().require(userid).text("email");
    }

    private void shows(String userid, Object... namesAndValues) {
        shown.add(shown(userid, namesAndValues));
    }

    private static Map<String, Object> shown(String userid, Object... namesAndValues) {
        Map<String, Object> row = new HashMap<>(StrictBook.fields(namesAndValues));
        row.putAll(Map.of("kind", "member", "userid", userid, "name", userid, "status", 4, "department", List.of(1)));
        return row;
    }

    private static SyncPlan plan(ActualDirectory target, Rows source) {
        return SyncPlanner.plan(input(target, source));
    }

    private static PlanInput input(ActualDirectory target, Rows source) {
        return new PlanInput(
                source.book(), target, SyncPolicy.STANDARD, SyncMemory.empty(Instant.parse("2026-01-01T00:00:00Z")));
    }
}
