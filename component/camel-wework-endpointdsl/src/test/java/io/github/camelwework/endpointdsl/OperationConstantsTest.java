// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.endpointdsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.catalog.Credential;
import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.OperationCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The constants are the component's catalogue; {@code -Dreadme.update=true} writes them. */
class OperationConstantsTest {

    private static final Path FILE =
            Path.of("src", "generated", "java", "io", "github", "camelwework", "endpointdsl", "WeworkOperations.java");

    @Test
    void the_constants_are_the_catalogue() throws IOException {
        String source = OperationCatalog.instance().all().stream()
                .map(OperationConstantsTest::constant)
                .collect(Collectors.joining("\n", HEAD, "}\n"));
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(FILE, source);
        }
        assertThat(Files.readString(FILE))
                .as(FILE.getFileName() + "; run with -Dreadme.update=true")
                .isEqualTo(source);
    }

    private static String constant(Operation operation) {
        return """
                    /** {@code %s %s}, with {@code %s}. */
                    public static final String %s = "%s";
                """.formatted(
                        operation.method(),
                        operation.path(),
                        operation.credentials().stream().map(Credential::option).collect(Collectors.joining(" or ")),
                        operation.path().replace('/', '_').toUpperCase(Locale.ROOT),
                        operation.path());
    }

    private static final String HEAD = """
            // SPDX-License-Identifier: Apache-2.0
            package io.github.camelwework.endpointdsl;

            import javax.annotation.processing.Generated;

            /**
             * The operations of WeCom's that the component knows, with the method and whose secret each takes. Any other path may
             * stand in a URI too, so they are constants and no enumeration.
             */
            @Generated("io.github.camelwework.endpointdsl.OperationConstantsTest")
            public final class WeworkOperations {

                private WeworkOperations() {}

            """;
}
