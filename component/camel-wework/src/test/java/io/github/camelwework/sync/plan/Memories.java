// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import java.time.Instant;

/** What earlier runs left, at another time. */
final class Memories {

    private Memories() {}

    static SyncMemory at(Instant now, SyncMemory memory) {
        return new SyncMemory(
                now,
                memory.ids(),
                memory.sentMembers(),
                memory.sentDepartments(),
                memory.missingSince(),
                memory.lastTotals());
    }
}
