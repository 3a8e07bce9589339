// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each run has a JVM of its own: Lincheck rewrites all classes that are loaded, so a small JVM is done in seconds where
 * that of the tests takes a minute.
 */
class TokenSlotLincheckTest {

    @TempDir
    Path directory;

    @Test
    void whatever_races_over_a_stale_token_has_a_sequential_explanation() throws Exception {
        assertThat(run(RacesOverAStaleToken.class, SequentialTokens.WithStaleToken.class))
                .as(this::output)
                .isZero();
    }

    @Test
    void whatever_happens_while_a_token_ages_has_a_sequential_explanation() throws Exception {
        assertThat(run(AgingToken.class, SequentialTokens.class))
                .as(this::output)
                .isZero();
    }

    @Test
    void a_slot_that_does_not_do_what_the_specification_says_is_found() throws Exception {
        assertThat(run(RacesOverAStaleToken.class, SequentialTokens.class)).isNotZero();
        assertThat(output()).contains("Invalid execution results");
    }

    private int run(Class<?> operations, Class<?> specification) throws IOException, InterruptedException {
        return new ProcessBuilder(command(operations, specification))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output").toFile())
                .start()
                .waitFor();
    }

    private String output() {
        return contentOf(directory.resolve("output").toFile());
    }

    private static List<String> command(Class<?> operations, Class<?> specification) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                // It attaches an agent and looks into the classes of the JDK.
                "-XX:+EnableDynamicAgentLoading",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-exports=java.base/jdk.internal.util=ALL-UNNAMED",
                "--add-exports=java.base/sun.security.action=ALL-UNNAMED",
                // Compiling well what is rewritten all the time would take most of the time.
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-cp",
                System.getProperty("java.class.path")));
        Stream.of(LincheckProgram.ITERATIONS, LincheckProgram.INVOCATIONS)
                .filter(name -> System.getProperty(name) != null)
                .forEach(name -> command.add(1, "-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of(LincheckProgram.class.getName(), operations.getName(), specification.getName()));
        return command;
    }
}
