// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.endpointdsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The build generates the builder from the component's schema; what is committed must be just that. */
class GeneratedFilesTest {

    private static final Path BUILDER =
            Path.of("java", "io", "github", "camelwework", "endpointdsl", "WeworkEndpointBuilderFactory.java");

    @Test
    void the_builder_that_is_committed_is_what_the_build_generates() throws IOException {
        Path committed =
                Path.of("target", "committed", "dsl", "camel-endpointdsl").resolve(BUILDER);
        assertThat(Files.readString(Path.of("src", "generated").resolve(BUILDER)))
                .as("src/generated, which this build has changed: look at the difference and commit it")
                .isEqualTo(Files.readString(committed));
    }
}
