// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkSyncRefusedException;
import io.github.camelwework.model.sync.SyncAction;
import io.github.camelwework.model.sync.SyncBasis;
import io.github.camelwework.model.sync.SyncBrake;
import io.github.camelwework.model.sync.SyncFindings;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncMarks;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncVerb;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A refusal says how many of how many, how many are allowed, and which option allows so many. */
class BrakesTellNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    60  | 60  | 12 | 500 | 10 | MAX_REMOVAL_PERCENT | 12 of 60 members would be .*maxRemovalPercent=10 allows 6
                    60  | 60  | 5  | 3   | 50 | MAX_REMOVALS        | 5 of 60 members would be .*maxRemovals=3 allows 3
                    20  | 20  | 6  | 500 | 10 | MAX_REMOVAL_PERCENT | 6 of 20 members would be .*5 may go of fewer than 50
                    60  | 100 | 0  | 500 | 10 | SHRUNKEN_TARGET     | 40 of the 100 members after the last run .*maxRemovalPercent=10 allows 10
                    """)
    void each_brake_gives_its_numbers(
            int total, int before, int removals, int most, int percent, SyncBrake brake, String numbers) {
        SyncPlan plan = SyncPlan.of(
                new SyncBasis("s", "t", List.of(), Map.of("members", total, "departments", 3), false, 1),
                IntStream.range(0, removals)
                        .mapToObj(i -> new SyncAction(SyncKind.MEMBER, "m" + i, "", SyncVerb.DELETED, List.of()))
                        .toList(),
                List.of(),
                new SyncMarks(Map.of(), List.of(), List.of()),
                new SyncFindings(Map.of(), List.of(), List.of(), List.of(), List.of()));
        Brakes brakes = new Brakes(new SyncPolicy.Limits(most, percent), Map.of("members", before, "departments", 3));

        SyncPlan braked = plan.with(brakes.of(plan, false), brakes.why(plan, false));

        assertThat(braked.findings().brakes()).contains(brake);
        assertThat(braked.findings().whyBraked())
                .filteredOn(note -> note.place().equals(brake.place()))
                .singleElement()
                .satisfies(note -> assertThat(note.why()).containsPattern(numbers));
        assertThat(new WeworkSyncRefusedException(brake, braked)).hasMessageMatching("(?s).*" + numbers + ".*");
        assertThat(braked.toMarkdown()).containsPattern(numbers);
        assertThat(braked.planHash()).isEqualTo(plan.planHash());
    }
}
