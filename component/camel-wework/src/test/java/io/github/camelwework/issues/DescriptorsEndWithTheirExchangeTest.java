// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkDiskException;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.api.Setting;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class DescriptorsEndWithTheirExchangeTest {

    private static final int SIZE = 100_000;

    @TempDir
    Path directory;

    @Test
    void so_that_thousands_of_files_and_lists_need_few() throws Exception {
        try (WeworkSimulator simulator = simulator()) {
            ChildJvm child = new ChildJvm(simulator, directory);

            String output = child.run(
                    "ulimit -n 256;", "-Xmx512m", FewDescriptors.class, child.media(SIZE), directory.toString());

            assertThat(output).contains("bytes=" + 3_000L * SIZE);
        }
    }

    @Test
    void and_a_disk_that_fails_is_named_and_asked_once() throws Exception {
        try (WeworkSimulator simulator = simulator()) {
            ChildJvm child = new ChildJvm(simulator, directory);

            String output = child.run("", "-Djava.io.tmpdir=/no/such/folder", GetOneFile.class, child.media(SIZE));

            assertThat(output)
                    .contains(WeworkDiskException.class.getName())
                    .contains("/no/such/folder")
                    .doesNotContain("connection");
            assertThat(simulator.ledger().count("media/get")).isEqualTo(1);
        }
    }

    private static WeworkSimulator simulator() {
        return WeworkSimulator.builder()
                .seed(1)
                .with(Setting.LEDGER_BYTES, 1 << 20)
                .start();
    }
}
