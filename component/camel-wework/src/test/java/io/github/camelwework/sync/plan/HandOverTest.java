// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.sync.source.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mobiles and addresses that go from one member to another. */
class HandOverTest {

    private final TargetReader shown = new TargetReader();

    @BeforeEach
    void begin() {
        shown.add(StrictBook.fields("kind", "department", "id", 1, "parentid", 0, "name", "公司"));
    }

    @Test
    void a_long_chain_of_refused_hand_overs_takes_no_longer_than_a_short_one_for_each() {
        int members = 20_000;
        Rows source = Rows.of(Kind.MEMBER);
        for (int i = 0; i < members; i++) {
            String userid = "u%05d".formatted(i);
            shows(userid, "mobile", "139%08d".formatted(i), "email", "m" + i + "@example.org");
            if (i == 0) {
                source.member("userid", userid);
            } else {
                source.member("userid", userid, "email", "m" + (i - 1) + "@example.org");
            }
        }
        PlanInput input = input(shown.target(), source);

        long begin = System.nanoTime();
        SyncPlan plan = SyncPlanner.plan(input);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.findings().refused()).hasSize(members - 1).allMatch(note -> note.why()
                .endsWith("who keeps it: correct one of them, or delete that member"));
        // It took more than a minute; this is some tenths of a second, and machines differ.
        assertThat(took).isLessThan(Duration.ofSeconds(5));
    }

    private void shows(String userid, Object... namesAndValues) {
        Map<String, Object> row = new HashMap<>(StrictBook.fields(namesAndValues));
        row.putAll(Map.of("kind", "member", "userid", userid, "name", userid, "status", 4, "department", List.of(1)));
        shown.add(row);
    }

    private static PlanInput input(Target target, Rows source) {
        return new PlanInput(
                source.book(), target, SyncPolicy.STANDARD, SyncMemory.empty(Instant.parse("2026-01-01T00:00:00Z")));
    }
}
