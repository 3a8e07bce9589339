// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.media.model.Media;
import io.github.camelwework.simulator.media.model.MediaKind;
import io.github.camelwework.simulator.media.model.UploadedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a program against a simulator in a JVM of its own, and gives back what it printed. */
record ChildJvm(WeworkSimulator simulator, Path directory) {

    String run(String shell, String option, Class<?> program, String... more) throws Exception {
        Path output = directory.resolve("output");
        List<String> command = new ArrayList<>(List.of(
                "bash",
                "-c",
                shell + " exec \"$@\"",
                "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                simulator.baseUrl(),
                simulator.corp().corpId(),
                simulator.corp().app(1000002).secret()));
        command.addAll(List.of(more));
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(contentOf(output.toFile())).isZero();
        return contentOf(output.toFile());
    }

    /** A file of that size at WeCom. */
    String media(int size) {
        UploadedFile file = new UploadedFile("a.bin", "application/octet-stream", new byte[size]);
        return simulator.exclusively(() -> simulator
                .corp()
                .media()
                .put(MediaKind.FILE, file, Media.CORP, simulator.clock().instant())
                .mediaId());
    }
}
