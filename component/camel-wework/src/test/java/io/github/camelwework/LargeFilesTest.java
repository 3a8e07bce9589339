// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.testing.Wecom;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFilesTest {

    @TempDir
    Path directory;

    @Test
    void files_larger_together_than_the_heap_go_up_and_come_down() throws Exception {
        Path output = directory.resolve("output");
        try (WeworkSimulator simulator = WeworkSimulator.builder()
                .seed(1)
                .with(Setting.LEDGER_BYTES, 1 << 20)
                .start()) {
            int exit = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx48m",
                            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                            "-cp",
                            System.getProperty("java.class.path"),
                            MoveLargeFiles.class.getName(),
                            simulator.baseUrl(),
                            simulator.corp().corpId(),
                            simulator.corp().app(Wecom.ALERTS).secret())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            assertThat(exit).as(contentOf(output.toFile())).isZero();
        }
        assertThat(contentOf(output.toFile())).contains("bytes=" + 3L * (20 << 20));
    }
}
