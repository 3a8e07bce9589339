// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;
import java.util.function.Supplier;

/** The outcome of one row, written into its entry of the result list. */
final class RowResult {

    private RowResult() {}

    /** Runs one row's change, and gives back what it gave, or the value given when it was refused. */
    static <T> T write(ObjectNode entry, T refused, Supplier<T> change) {
        try {
            T outcome = change.get();
            entry.put("errcode", 0).put("errmsg", "ok");
            return outcome;
        } catch (ApiError e) {
            entry.put("errcode", e.errcode()).put("errmsg", e.getMessage());
            return refused;
        }
    }
}
