// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of operations, and the README's table of their families, are made of the catalogue; {@code -Dreadme.update=true} writes both. */
class ReadmeOperationsTest {

    private static final Path README = Path.of("..", "..", "README.md");
    private static final Path PAGE = Path.of("operations.md");
    private static final String BEGIN = "<!-- operations -->\n";
    private static final String END = "<!-- /operations -->";

    private final List<Family> families = OperationCatalog.instance().families();

    @Test
    void the_page_of_operations_is_the_catalogue() throws IOException {
        String page =
                HEAD + families.stream().map(ReadmeOperationsTest::section).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("operations.md; run with -Dreadme.update=true")
                .isEqualTo(page);
    }

    @Test
    void the_readme_names_the_catalogues_families() throws IOException {
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        int end = readme.indexOf(END);
        String current = readme.substring(0, begin) + summary() + readme.substring(end);
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, current);
        }
        assertThat(Files.readString(README))
                .as("README.md's operations; run with -Dreadme.update=true")
                .isEqualTo(current);
    }

    private String summary() {
        return families.stream()
                .map(family -> "| [%s](component/camel-wework/operations.md#%s) | %d | %s |\n"
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
                .map(ReadmeOperationsTest::row)
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

            What `wework:<operation>` knows of each operation of WeCom's: its method, whose secret it takes (the first that is set;
            never another), what a body of one value means, the parameters, whether a call without an answer is repeated, and the
            field that holds the rows of operations that answer in pages. The table is the component's own data.

            `!` after a parameter: WeCom refuses the call without it, so it is asked for before anything is sent. `…`: there may be
            more, or other, parameters; any name passes, and what it means stands on WeCom's own page of the operation. Where
            there is no `…`, a mistyped parameter in a URI or header is refused, while fields of a body always pass. A path that is
            not listed works too: with a body it is a POST, without one a GET, with the app's secret (`httpMethod`, `credential`).

            """;
}
