// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.directory.Directory;
import io.github.camelwework.testing.Wecom;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Syncs in a JVM of its own: large ones in a small heap, and some that are killed. {@code -Dwework.sync.members=100000},
 * {@code -Dwework.sync.departments=2000} and {@code -Dwework.sync.kills=50} make the long run.
 */
class LargeSyncTest {

    private static final int MEMBERS = Integer.getInteger("wework.sync.members", 2_000);
    private static final int DEPARTMENTS = Integer.getInteger("wework.sync.departments", 100);
    private static final int KILLS = Integer.getInteger("wework.sync.kills", 2);
    private static final int MEMBERS_PER_KILL = 100;

    private final WeworkSimulator simulator = WeworkSimulator.builder().seed(1).start();

    @TempDir
    Path directory;

    @BeforeEach
    void nobody_yet() {
        simulator.exclusively(() -> {
            Directory people = simulator.corp().directory();
            people.removeMembers(people.members().all().stream()
                    .map(member -> member.userid())
                    .filter(userid -> !userid.equals("zhangsan"))
                    .toList());
            return true;
        });
        simulator.ledger().clear();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void a_first_load_takes_few_writes_and_a_second_run_none() throws Exception {
        String first = say(start("jobsFrom=200", MEMBERS, DEPARTMENTS, "-Xmx256m"));
        assertThat(first).contains("done=" + (MEMBERS + DEPARTMENTS + 1)).contains("failed=0");
        assertThat(writes()).isLessThanOrEqualTo(20);
        simulator.ledger().clear();

        String second = say(start("jobsFrom=200", MEMBERS, DEPARTMENTS, "-Xmx256m"));
        assertThat(second).contains("done=0").contains("failed=0");
        assertThat(writes()).isZero();
    }

    @Test
    void a_run_that_is_killed_again_and_again_repeats_at_most_a_call_each_time_and_deletes_nobody() throws Exception {
        int members = KILLS * MEMBERS_PER_KILL;
        Random random = new Random(2026);
        for (int kill = 0; kill < KILLS; kill++) {
            Process run = start("jobsFrom=1000000", members, 20, "-Xmx128m");
            long until = simulator.ledger().count("user/create") + 1 + random.nextInt(MEMBERS_PER_KILL - 5);
            assertThat(simulator.ledger().awaitCount("user/create", until, Duration.ofMinutes(2)))
                    .isTrue();
            run.destroyForcibly();
            assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }

        assertThat(say(start("jobsFrom=1000000", members, 20, "-Xmx128m"))).contains("failed=0");

        assertThat(simulator.corp().directory().members().count()).isEqualTo(members + 1);
        assertThat(simulator.ledger().count("user/create")).isBetween((long) members, (long) members + KILLS);
        assertThat(simulator.ledger().count("user/delete")).isZero();
        assertThat(say(start("jobsFrom=1000000", members, 20, "-Xmx128m"))).contains("done=0");
    }

    @ParameterizedTest
    @CsvSource({"batch/syncuser, 2", "batch/getresult, 1"})
    void a_run_that_is_killed_over_a_file_waits_for_the_job_that_it_had_begun(String call, int files) throws Exception {
        Process run = start("jobsFrom=200", 400, 10, "-Xmx128m");
        assertThat(simulator.ledger().awaitCount(call, 1, Duration.ofMinutes(2)))
                .isTrue();
        run.destroyForcibly();
        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(say(start("jobsFrom=200", 400, 10, "-Xmx128m"))).contains("failed=0");

        assertThat(simulator
                        .ledger()
                        .matching(entry -> entry.path().equals("batch/syncuser")
                                && Integer.valueOf(0).equals(entry.errcode())))
                .hasSizeBetween(1, files);
        assertThat(simulator.ledger().count("user/create")).isZero();
        assertThat(simulator.corp().directory().members().count()).isEqualTo(400 + 1);
        assertThat(say(start("jobsFrom=200", 400, 10, "-Xmx128m"))).contains("done=0");
    }

    private long writes() {
        return List.of(
                        "media/upload",
                        "batch/syncuser",
                        "batch/replaceparty",
                        "user/create",
                        "user/update",
                        "department/create",
                        "department/update")
                .stream()
                .mapToLong(simulator.ledger()::count)
                .sum();
    }

    private Process start(String options, int members, int departments, String heap) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        // What a killed process leaves behind goes with the test's own folder.
                        "-Djava.io.tmpdir=" + directory,
                        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SyncProcess.class.getName(),
                        "stateDirectory=" + directory + "&" + options,
                        simulator.baseUrl(),
                        simulator.corp().corpId(),
                        simulator.corp().app(Wecom.ALERTS).secret(),
                        simulator.corp().contactSecret(),
                        String.valueOf(members),
                        String.valueOf(departments))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile())
                .start();
    }

    private String say(Process process) throws InterruptedException {
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        String said = contentOf(directory.resolve("output").toFile());
        System.out.println(said);
        return said;
    }
}
