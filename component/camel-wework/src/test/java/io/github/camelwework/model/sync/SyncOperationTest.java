// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.catalog.OperationCatalog;
import io.github.camelwework.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The calls of a plan, their form in JSON, and what the catalogue knows of them. */
class SyncOperationTest {

    @ParameterizedTest
    @EnumSource
    void the_catalogue_has_each_call(SyncOperation operation) {
        assertThat(OperationCatalog.instance().find(operation.path())).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void the_json_of_a_step_has_the_path_and_is_read_back(SyncOperation operation) throws Exception {
        SyncStep step = SyncStep.of(operation, "7", Map.of("id", 7));

        String json = Json.mapper().writeValueAsString(step);

        assertThat(json)
                .isEqualTo("{\"kind\":\"%s\",\"id\":\"7\",\"operation\":\"%s\",\"fields\":{\"id\":7}}"
                        .formatted(operation.kind().word(), operation.path()));
        assertThat(Json.mapper().readValue(json, SyncStep.class)).isEqualTo(step);
    }

    @Test
    void a_step_with_a_call_that_no_plan_has_is_refused() {
        assertThatThrownBy(() -> Json.mapper()
                        .readValue(
                                "{\"kind\":\"member\",\"id\":\"7\",\"operation\":\"agent/set\",\"fields\":{}}",
                                SyncStep.class))
                .hasMessageContaining("agent/set");
    }

    @Test
    void a_step_about_another_kind_than_its_call_is_refused() {
        assertThatThrownBy(() -> new SyncStep(SyncKind.TAG, "7", SyncOperation.UPDATE_MEMBER, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
