// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's table of operations is made of the catalogue; {@code -Dreadme.update=true} writes it. */
class ReadmeOperationsTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final String BEGIN = "<!-- operations -->\n";
    private static final String END = "<!-- /operations -->";

    @Test
    void the_table_of_operations_is_that_of_the_catalogue() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        String current = readme.substring(0, begin) + table() + readme.substring(end);
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, current);
        }
        assertThat(Files.readString(README))
                .as("README.md's operations; run with -Dreadme.update=true")
                .isEqualTo(current);
    }

    private static String table() {
        return OperationCatalog.instance().all().stream()
                .map(ReadmeOperationsTest::row)
                .collect(Collectors.joining(
                        "\n",
                        "| operation | secret | a plain body means | parameters (`!` required) | retried |\n|---|---|---|---|---|\n",
                        "\n"));
    }

    private static String row(Operation operation) {
        String parameters = operation.parameters().values().stream()
                .map(parameter -> parameter.name() + (parameter.required() ? "!" : ""))
                .collect(Collectors.joining(", "));
        String credentials =
                operation.credentials().stream().map(Credential::option).collect(Collectors.joining(" or "));
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(operation.path(), credentials, meaning(operation), parameters, retried(operation.retry()));
    }

    private static String meaning(Operation operation) {
        return switch (operation.body()) {
            case MESSAGE -> "the content";
            case FILE -> "the file";
            case NONE, JSON -> operation.primary() == null ? "" : operation.primary();
        };
    }

    private static String retried(RetryRule rule) {
        if (rule instanceof RetryRule.Send send) {
            return send.safeWhenSet() == null ? "never blindly" : "with duplicateCheck";
        }
        return rule instanceof RetryRule.Create create ? "with " + create.key() : "yes";
    }
}
