// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.routes.catalog;

import io.github.camelwework.WeworkComponent;
import io.github.camelwework.catalog.OperationCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.camel.catalog.ConfigurationPropertiesValidationResult;
import org.apache.camel.catalog.DefaultCamelCatalog;
import org.apache.camel.catalog.EndpointValidationResult;

/** Camel's catalogue, which editors and tools ask, with the component's schema in it. */
final class WeworkCatalog {

    /** Camel's catalogue ends such a value at its first ampersand; Camel itself does not. */
    private static final Pattern RAW = Pattern.compile("=RAW\\([^)]*\\)");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}]*}}");

    private final DefaultCamelCatalog catalog = new DefaultCamelCatalog();

    WeworkCatalog() {
        catalog.enableCache();
        try (InputStream schema =
                WeworkComponent.class.getResourceAsStream("/META-INF/io/github/camelwework/wework.json")) {
            catalog.addComponent(
                    "wework",
                    WeworkComponent.class.getName(),
                    new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with it; empty when nothing is. An operation that nobody knows is right, a mistyped one is not. */
    Optional<String> problem(WrittenUri written) {
        EndpointValidationResult uri =
                catalog.validateEndpointProperties(RAW.matcher(written.uri()).replaceAll("=raw"));
        if (!uri.isSuccess()) {
            return Optional.of(written + "\n" + uri.summaryErrorMessage(false));
        }
        Map<String, String> whole = new TreeMap<>(written.parameters());
        // Of a placeholder only its option can be judged; for beans Camel's catalogue would insist on a reference.
        whole.replaceAll((option, value) -> PLACEHOLDER.matcher(value).matches() ? "#placeholder" : value);
        whole.put("operation", written.operation());
        EndpointValidationResult parameters = catalog.validateProperties("wework", whole);
        if (!parameters.isSuccess()) {
            return Optional.of(written + "\n" + parameters.summaryErrorMessage(false));
        }
        OperationCatalog operations = OperationCatalog.instance();
        return operations.find(written.operation()).isPresent()
                ? Optional.empty()
                : Optional.of(operations.suggestion(written.operation()))
                        .filter(suggestion -> !suggestion.isEmpty())
                        .map(suggestion -> written + "\nis no operation" + suggestion);
    }

    /** What is wrong with a line of properties. */
    Optional<String> problem(String line) {
        ConfigurationPropertiesValidationResult result = catalog.validateConfigurationProperty(line);
        return result.isAccepted() && result.isSuccess()
                ? Optional.empty()
                : Optional.of(line + "\n" + result.summaryErrorMessage(false));
    }
}
