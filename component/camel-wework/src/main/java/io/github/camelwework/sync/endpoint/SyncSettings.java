// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.endpoint;

import io.github.camelwework.model.sync.SyncMode;
import io.github.camelwework.state.WeworkStateStore;
import io.github.camelwework.sync.apply.RunRules;
import io.github.camelwework.sync.source.SourceOptions;
import org.jspecify.annotations.Nullable;

/**
 * The options of a sync, checked. Immutable.
 *
 * @param rules what a run may do; the plan that it approves is the one of the options
 * @param managedDepartment the department that the sync manages, 1 for the whole corp
 * @param trustMessage whether the message may bring a plan, or approve one
 * @param failOnItemErrors whether the exchange fails when WeCom refuses an object
 * @param store where the state is kept between runs
 */
public record SyncSettings(
        SyncMode mode,
        RunRules rules,
        SourceOptions source,
        int managedDepartment,
        boolean trustMessage,
        boolean failOnItemErrors,
        WeworkStateStore store) {

    private static final int WHOLE_CORP = 1;

    /** What is remembered of one managed part is no yardstick for another: the key of its state. */
    String stateKey(String corpKey) {
        return managedDepartment == WHOLE_CORP ? corpKey : corpKey + "/" + managedDepartment;
    }

    /** The rules of a run; an approval in the message counts before that of the options. */
    RunRules rules(@Nullable String approvedByMessage) {
        return approvedByMessage == null ? rules : rules.withApprovedPlan(approvedByMessage.strip());
    }
}
