// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.directory.Fields;
import io.github.camelwework.sync.directory.FieldsPool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects calls in their order. Not safe for threads. */
final class StepList {

    private final List<SyncStep> steps = new ArrayList<>();
    private final FieldsPool pool = new FieldsPool();

    void add(SyncOperation operation, String id, Map<String, ?> fields) {
        steps.add(SyncStep.of(operation, id, fields instanceof Fields same ? same : pool.of(fields)));
    }

    List<SyncStep> steps() {
        return steps;
    }
}
