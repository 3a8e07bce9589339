// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of operations is made of the catalogue; {@code -Dreadme.update=true} writes it. */
class OperationsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "operations.md");

    private final List<Family> families = OperationCatalog.instance().families();

    @Test
    void the_page_of_operations_is_the_catalogue() throws IOException {
        String page = HEAD + summary() + "\n"
                + families.stream().map(OperationsPageTest::section).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("operations.md; run with -Dreadme.update=true")
                .isEqualTo(page);
    }

    @Test
    void the_page_names_the_catalogues_families() throws IOException {
        List<String> page = Files.readAllLines(PAGE);
        for (Family family : families) {
            assertThat(page)
                    .anyMatch(line -> line.startsWith("| [%s](#%s) | %d | `"
                            .formatted(
                                    family.title(),
                                    family.name(),
                                    family.operations().size())))
                    .contains("## " + family.title());
        }
    }

    private String summary() {
        return families.stream()
                .map(family -> "| [%s](#%s) | %d | %s |\n"
                        .formatted(
                                family.title(),
                                family.name(),
                                family.operations().size(),
                                secrets(family)))
                .collect(Collectors.joining("", "| family | operations | secrets |\n|---|---|---|\n", ""));
    }

    private static String secrets(Family family) {
        return family.operations().values().stream()
                .flatMap(operation -> operation.credentials().stream())
                .filter(credential -> credential != Credential.NONE)
                .distinct()
                .map(credential -> "`" + credential.option() + "`")
                .collect(Collectors.joining(", "));
    }

    private static String section(Family family) {
        return family.operations().values().stream()
                .map(OperationsPageTest::row)
                .collect(Collectors.joining("\n", """
                        <a id="%s"></a>

                        ## %s

                        | operation | secret | a plain body means | parameters | retried | pages |
                        |---|---|---|---|---|---|
                        """.formatted(family.name(), family.title()), "\n"));
    }

    private static String row(Operation operation) {
        return "| `%s` %s | %s | %s | %s | %s | %s |"
                .formatted(
                        operation.path(),
                        operation.method(),
                        OperationWords.secrets(operation),
                        OperationWords.meaning(operation),
                        OperationWords.parameters(operation),
                        OperationWords.retried(operation),
                        OperationWords.rows(operation));
    }

    private static final String HEAD = """
            # Operations

            This page lists each operation of WeCom that the component knows: the method, the secret that it takes, what a body of one
            value means, the parameters, whether a call without an answer is repeated, and the field that holds the rows where the
            answer comes in pages. It is generated from the component's own data.

            * **Secret**: the first of these that is set, and never another.
            * **Parameters**: `!` means required: WeCom refuses the call without it, so the component asks for it before anything is
              sent. `…` means that there may be more, or other, parameters: any name passes, and WeCom's own page of the operation
              explains it. Where there is no `…`, a mistyped parameter in a URI or header is refused; fields of a body always pass.
            * **Other paths** work too: as a POST with a body, as a GET without one, with the secret of the app (`httpMethod`,
              `credential`).

            """;
}
