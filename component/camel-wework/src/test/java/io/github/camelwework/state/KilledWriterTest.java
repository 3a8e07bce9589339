// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes states is killed; how often, says {@code -Dwework.kills}. */
class KilledWriterTest {

    private static final int KILLS = Integer.getInteger("wework.kills", 20);

    @TempDir
    Path directory;

    private final ScheduledExecutorService renewals = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void shutDown() {
        renewals.shutdownNow();
    }

    @Test
    void a_writer_that_is_killed_loses_nothing_it_was_told_is_kept() throws Exception {
        Random random = new Random(2026);
        WeworkStateStore store = new FileStateStore(directory);
        for (int kill = 0; kill < KILLS; kill++) {
            long acknowledged = StateWriter.count(store);
            Process writer = start(random.nextLong());
            try (BufferedReader numbers = writer.inputReader()) {
                for (int left = 1 + random.nextInt(20); left > 0; left--) {
                    acknowledged = Long.parseLong(numbers.readLine());
                }
                // Through its handle, as the process itself would close the stream too.
                writer.toHandle().destroyForcibly();
                // What it wrote between the last number that was read and its end.
                for (String line = numbers.readLine(); line != null; line = numbers.readLine()) {
                    acknowledged = line.isEmpty() ? acknowledged : Math.max(acknowledged, Long.parseLong(line));
                }
            }
            assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();

            assertThat(StateWriter.count(store)).as("kill %d", kill).isBetween(acknowledged, acknowledged + 1);
        }
    }

    @Test
    void a_key_that_another_process_owns_is_free_when_that_process_dies() throws Exception {
        WeworkStateStore store = new FileStateStore(directory);
        Process owner = start(1);
        try (BufferedReader numbers = owner.inputReader()) {
            assertThat(numbers.readLine()).isEqualTo("1");
            assertThat(store.tryLock(StateWriter.KEY, renewals)).isNull();

            Process second = start(2);
            assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).as("a second owner").isNotZero();
        } finally {
            owner.destroyForcibly();
        }
        assertThat(owner.waitFor(30, TimeUnit.SECONDS)).isTrue();

        try (StateLock lock = store.tryLock(StateWriter.KEY, renewals)) {
            assertThat(lock).isNotNull();
            // Trying again in this process must not end the lock for others.
            assertThat(new FileStateStore(directory).tryLock(StateWriter.KEY, renewals))
                    .isNull();
            Process late = start(3);
            assertThat(late.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(late.exitValue()).as("an owner beside this process").isNotZero();
        }
    }

    private Process start(long seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StateWriter.class.getName(),
                        directory.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
