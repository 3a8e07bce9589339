// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.sync.plan.SyncPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What a run is told beside its source.
 *
 * @param approvedPlan the hash of the plan that may pass its brakes, once; null for none
 * @param jobsFrom from how many members on one file is sent rather than a call for each
 * @param concurrency how many single calls are made at once
 */
public record RunRules(SyncPolicy policy, @Nullable String approvedPlan, int jobsFrom, int concurrency) {

    /** The same with another plan approved. */
    public RunRules withApprovedPlan(String hash) {
        return new RunRules(policy, hash, jobsFrom, concurrency);
    }
}
