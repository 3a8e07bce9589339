// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.directorysync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySyncTest {

    @Test
    void each_step_does_what_it_should_and_says_so(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int exitCode;
        try (SimulatedWecom wecom = new SimulatedWecom()) {
            exitCode = new DirectorySync(wecom, folder, new PrintStream(printed, true, StandardCharsets.UTF_8)).run();

            assertThat(wecom.members()).isEqualTo(1 + 1_000 + 8);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsSubsequence(
                        "| created | 60 | 1000 | 0 |",
                        "departments 60 created",
                        "members 1000 created",
                        "0 failed",
                        "| disabled | 0 | 5 | 0 |",
                        "| moved | 0 | 12 | 0 |",
                        "| updated | 0 | 3 | 0 |",
                        "| created | 0 | 8 | 0 |",
                        "refused: MAX_REMOVAL_PERCENT",
                        "approvedPlan=",
                        "| created | 0 | 0 | 0 |",
                        "Each step did what it should.")
                .doesNotContain("sim-secret-", "sim-token-");
        assertThat(exitCode).isZero();
    }

    @Test
    void hr_has_1_000_people_in_60_departments() {
        assertThat(new People("公司").first(1_000))
                .doesNotHaveDuplicates()
                .extracting(Person::department)
                .satisfies(paths -> assertThat(paths.stream().distinct()).hasSize(54))
                .satisfies(paths -> assertThat(paths.stream()
                                .map(path -> path.substring(0, path.lastIndexOf('/')))
                                .distinct())
                        .hasSize(6));
    }
}
