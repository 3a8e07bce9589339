// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.sync.directory.UserId;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a sync may do.
 *
 * @param managedDepartment nothing outside of it is touched
 * @param onMissing what happens to objects that the source lacks
 * @param deleteAfter how long after it was first missing a disabled member is deleted; null for never
 * @param protectedUsers userids, in lower case, that are never disabled nor deleted
 * @param toInvite whether WeCom invites new members
 * @param limits when to stop before anything is changed
 */
public record SyncPolicy(
        int managedDepartment,
        OnMissing onMissing,
        @Nullable Duration deleteAfter,
        Set<String> protectedUsers,
        boolean toInvite,
        Limits limits) {

    /** The defaults. */
    public static final SyncPolicy STANDARD =
            new SyncPolicy(1, OnMissing.DISABLE, null, Set.of(), false, Limits.STANDARD);

    /**
     * How much may go in one run.
     *
     * @param maxRemovals at most so many
     * @param maxRemovalPercent at most such a part, from 50 objects on
     */
    public record Limits(int maxRemovals, int maxRemovalPercent) {

        /** 500, and a tenth. */
        static final Limits STANDARD = new Limits(500, 10);
    }

    /** A policy with the userids in lower case. */
    public SyncPolicy {
        protectedUsers =
                protectedUsers.stream().map(user -> UserId.of(user).text()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the member is never disabled nor deleted. */
    public boolean isProtected(UserId member) {
        return protectedUsers.contains(member.text());
    }
}
