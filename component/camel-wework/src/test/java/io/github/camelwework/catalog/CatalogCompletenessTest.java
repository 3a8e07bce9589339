// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.data.DataLines;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code endpoints.txt} lists the endpoints of WeCom's documentation, collected apart from the catalogue. */
class CatalogCompletenessTest {

    private static final List<String> DOCUMENTED =
            DataLines.read(CatalogCompletenessTest.class, "endpoints.txt", 1).stream()
                    .map(line -> line.get(0))
                    .toList();

    private final OperationCatalog catalog = OperationCatalog.instance();

    @Test
    void every_documented_endpoint_is_in_the_catalogue() {
        assertThat(catalog.all())
                .extracting(Operation::path)
                .hasSizeGreaterThan(450)
                .containsAll(DOCUMENTED)
                .doesNotHaveDuplicates();
        assertThat(DOCUMENTED).hasSizeGreaterThan(400).doesNotHaveDuplicates();
    }

    @Test
    void every_credential_is_somebodys() {
        Set<Credential> used = catalog.all().stream()
                .map(Operation::credentials)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrder(Credential.values());
    }

    @Test
    void what_makes_something_new_is_never_repeated_blindly() {
        // A menu is replaced as a whole, and a servicer is added once however often it is said.
        List<String> idempotent = List.of("menu/create", "kf/servicer/add");
        List<String> makers = List.of("create", "add", "send", "call", "refund", "book", "transfer");
        assertThat(catalog.all().stream()
                        .filter(operation -> makers.contains(operation.path().replaceFirst(".*/", "")))
                        .filter(operation -> !(operation.retry() instanceof RetryRule.Send))
                        .filter(operation -> !(operation.retry() instanceof RetryRule.Create))
                        .map(Operation::path))
                .containsExactlyInAnyOrderElementsOf(idempotent);
    }

    @Test
    void pages_are_asked_for_by_a_parameter_that_is_listed() {
        assertThat(catalog.all())
                .filteredOn(operation ->
                        operation.paging() != null && !operation.paging().isOnePage())
                .hasSizeGreaterThan(30)
                .allSatisfy(operation -> assertThat(operation.parameters())
                        .containsKey(String.valueOf(operation.paging().parameter())));
    }

    @Test
    void a_mistyped_operation_is_recognised_and_a_new_one_is_not() {
        assertThat(catalog.suggestion("message/sent")).contains("message/send");
        assertThat(catalog.suggestion("externalcontact/groupchat/lst")).contains("externalcontact/groupchat/list");
        assertThat(catalog.suggestion("tomorrow/new_thing")).isEmpty();
        assertThat(catalog.suggestion("meeting/record/list")).isEmpty();
    }
}
