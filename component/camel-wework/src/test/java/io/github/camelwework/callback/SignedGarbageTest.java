// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has token and key can sign anything, but not make a JVM of 64 MiB run out of memory. */
class SignedGarbageTest {

    private static final int PLAIN_TEXTS = Integer.getInteger("garbage.plaintexts", 10_000);

    @TempDir
    Path directory;

    @Test
    void garbage_with_a_good_signature_is_rejected_in_a_small_heap() throws Exception {
        Path output = directory.resolve("output");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OpenSignedGarbage.class.getName(),
                        String.valueOf(PLAIN_TEXTS))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();

        String said = contentOf(output.toFile());
        assertThat(exit).as(said).isZero();
        assertThat(said).matches("plain texts=" + PLAIN_TEXTS + " rejected=\\d+ opened=\\d+\\s*");
        System.out.println(said);
    }
}
