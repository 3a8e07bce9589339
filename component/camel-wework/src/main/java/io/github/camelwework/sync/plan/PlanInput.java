// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

/** All that a plan is a function of. */
public record PlanInput(SourceBook source, Target target, SyncPolicy policy, SyncMemory memory) {

    /** The same for another source. */
    PlanInput with(SourceBook other) {
        return new PlanInput(other, target, policy, memory);
    }
}
