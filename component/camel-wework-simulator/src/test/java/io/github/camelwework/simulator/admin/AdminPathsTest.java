// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.camelwework.simulator.WeworkSimulator;
import io.github.camelwework.simulator.WeworkSimulatorExtension;
import io.github.camelwework.simulator.testing.Probe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The operations, {@code GET /simulator} and the page on the simulator agree on the paths; {@code -Dreadme.update=true} writes the page. */
@ExtendWith(WeworkSimulatorExtension.class)
class AdminPathsTest {

    private static final Path PAGE = Path.of("..", "docs", "simulator.md");
    private static final String BEGIN = "<!-- admin paths, generated -->\n";
    private static final String END = "<!-- end of the admin paths -->\n";

    private final List<AdminPaths.Line> lines = AdminPaths.read().lines();

    @Test
    void every_line_has_an_operation_and_every_operation_a_line(WeworkSimulator simulator) {
        assertThat(new AdminApi(simulator).routes())
                .containsExactlyInAnyOrderElementsOf(
                        lines.stream().map(AdminPaths.Line::route).toList());
    }

    @Test
    void the_root_lists_every_line_in_order(WeworkSimulator simulator) {
        JsonNode root = new Probe(simulator).get("/simulator");

        assertThat(root.properties()).hasSameSizeAs(lines);
        assertThat(root.properties().stream()
                        .map(field -> field.getKey() + " " + field.getValue().asText()))
                .containsExactlyElementsOf(lines.stream()
                        .map(line -> line.route() + " " + line.description())
                        .toList());
    }

    @Test
    void the_readme_shows_every_line() throws IOException {
        String readme = Files.readString(PAGE);
        String before = readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length());
        String after = readme.substring(readme.indexOf(END));
        String current = before + table() + after;
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(PAGE, current);
        }

        assertThat(Files.readString(PAGE))
                .as("simulator.md's admin paths; run with -Dreadme.update=true")
                .isEqualTo(current);
    }

    private String table() {
        return lines.stream()
                .map(line -> "| `%s` | %s | %s |\n".formatted(line.route(), line.effect(), line.fields()))
                .collect(Collectors.joining("", "| path | what it does | fields or parameters |\n|---|---|---|\n", ""));
    }
}
