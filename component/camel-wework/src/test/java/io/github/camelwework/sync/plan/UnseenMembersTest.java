// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncNote;
import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.simulator.directory.JsonFields;
import io.github.camelwework.sync.directory.ActualDirectory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lists of tags and of leaders are shown without those whom the app does not see. */
class UnseenMembersTest {

    private final StrictBook book = new StrictBook();
    private SyncMemory memory = SyncMemory.empty(Instant.parse("2026-01-01T00:00:00Z"));

    @BeforeEach
    void begin() {
        int mobile = 0;
        for (String userid : List.of("li", "wang", "boss")) {
            book.member("userid", userid, "name", userid, "mobile", "1390000000" + mobile++, "department", List.of(1));
        }
        book.unseen.add("boss");
    }

    @Test
    void whoever_is_not_shown_in_a_tag_is_put_into_it_once() {
        Rows source = tag("li", "boss");
        SyncPlan plan = run(source);

        assertThat(users()).containsExactlyInAnyOrder("li", "boss");
        assertThat(plan.findings().unreadable()).extracting(SyncNote::place).containsExactly("tag 值班");
        assertThat(run(source).isEmpty()).isTrue();
    }

    @Test
    void whoever_is_not_shown_in_a_tag_goes_when_the_source_has_it_there_no_more() {
        run(tag("li", "boss"));

        assertThat(run(tag("li")).steps()).extracting(SyncStep::operation).containsExactly(SyncOperation.UNASSIGN_TAG);

        assertThat(users()).containsExactly("li");
        assertThat(run(tag("li")).isEmpty()).isTrue();
        run(tag("li", "boss"));
        assertThat(users()).containsExactlyInAnyOrder("li", "boss");
    }

    @Test
    void a_new_tag_of_a_number_that_was_used_before_is_filled_anew() {
        run(tag("li", "boss"));
        book.directory.removeTag(7);

        run(tag("li", "boss"));

        assertThat(users()).containsExactlyInAnyOrder("li", "boss");
    }

    @Test
    void what_is_shown_counts_for_more_than_what_was_sent() {
        run(tag("li", "boss"));
        book.unseen.clear();
        book.directory.updateTag(book.directory.tags().require(7).removing(Set.of("boss"), Set.of()));

        run(tag("li", "boss"));

        assertThat(users()).containsExactlyInAnyOrder("li", "boss");
    }

    @Test
    void tags_that_are_read_with_a_secret_that_reads_only_ids_are_shown_as_they_are() {
        book.hidesAllButIds = true;
        run(tag("li", "wang"));
        book.directory.updateTag(book.directory.tags().require(7).removing(Set.of("wang"), Set.of()));

        run(tag("li", "wang"));

        assertThat(users()).containsExactlyInAnyOrder("li", "wang");
    }

    @Test
    void a_leader_who_is_not_shown_is_sent_once() {
        Rows source = leaders("boss");
        run(source);

        assertThat(leadersOfLi()).isEqualTo(List.of("boss"));
        assertThat(run(source).isEmpty()).isTrue();
    }

    @Test
    void a_leader_who_is_not_shown_is_replaced_and_removed() {
        run(leaders("boss"));
        run(leaders("wang"));
        assertThat(leadersOfLi()).isEqualTo(List.of("wang"));
        assertThat(run(leaders("wang")).isEmpty()).isTrue();

        run(leaders("boss"));
        run(leaders());
        assertThat(leadersOfLi()).isEqualTo(List.of());
        assertThat(run(leaders()).isEmpty()).isTrue();
    }

    @Test
    void a_leader_who_is_made_anew_is_sent_anew() {
        run(leaders("boss"));
        book.directory.removeMembers(List.of("boss"));

        SyncPlan plan = run(Rows.of(SyncKind.MEMBER)
                .member("userid", "li", "direct_leader", List.of("boss"))
                .member("userid", "wang")
                .member("userid", "boss", "name", "boss", "mobile", "13900000009"));

        assertThat(plan.steps())
                .extracting(SyncStep::operation)
                .containsExactly(SyncOperation.CREATE_MEMBER, SyncOperation.UPDATE_MEMBER);
        assertThat(leadersOfLi()).isEqualTo(List.of("boss"));
    }

    @Test
    void a_leader_who_is_shown_is_compared_with_what_is_shown() {
        run(leaders("wang", "boss"));
        book.directory.updateMember(
                new JsonFields(StrictBook.node(Map.of("userid", "li", "direct_leader", List.of("boss")))));

        run(leaders("wang", "boss"));

        assertThat(leadersOfLi()).isEqualTo(List.of("wang", "boss"));
    }

    private static Rows tag(String... userids) {
        return Rows.of(SyncKind.TAG).tag("tagid", 7L, "tagname", "值班", "userlist", List.of(userids));
    }

    private static Rows leaders(String... userids) {
        return Rows.of(SyncKind.MEMBER)
                .member("userid", "li", "direct_leader", List.of(userids))
                .member("userid", "wang")
                .member("userid", "boss");
    }

    private Set<String> users() {
        return book.directory.tags().require(7).users();
    }

    private Object leadersOfLi() {
        return StrictBook.map(book.directory.members().require("li").fields()).getOrDefault("direct_leader", List.of());
    }

    private SyncPlan run(Rows source) {
        ActualDirectory target = book.target();
        SyncPlan plan = SyncPlanner.plan(new PlanInput(source.book(), target, SyncPolicy.STANDARD, memory));
        book.apply(plan);
        plan.steps().forEach(step -> memory.sent(step, target));
        memory = memory.applied(plan, Map.of());
        return plan;
    }
}
