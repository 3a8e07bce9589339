// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.directory.DesiredDirectory;

/**
 * Everything that a plan depends on.
 *
 * @param desired the directory as the source wants it
 * @param actual the directory as WeCom shows it
 */
public record PlanInput(DesiredDirectory desired, ActualDirectory actual, SyncPolicy policy, SyncMemory memory) {

    /** The same input for another source. */
    PlanInput with(DesiredDirectory other) {
        return new PlanInput(other, actual, policy, memory);
    }
}
