// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.time.Duration;

/**
 * The position of a call among the calls of the same send.
 *
 * @param isPart whether it is a part of a split text: these leave some of a receiver's limit to other messages
 * @param isLater whether calls of the same send went out before it: it waits longer rather than leave a send half done
 */
public record Pace(boolean isPart, boolean isLater) {

    /** A call that is a send by itself. */
    public static final Pace ALONE = new Pace(false, false);

    /** As long as the shortest of WeCom's windows, so that a place gets free in any case. */
    static final Duration PATIENCE = Duration.ofSeconds(61);

    LimitPolicy policy(LimitPolicy wanted) {
        return isLater
                        && wanted.onRateLimit() == OnRateLimit.WAIT
                        && wanted.maxWait().compareTo(PATIENCE) < 0
                ? new LimitPolicy(wanted.enabled(), wanted.onRateLimit(), PATIENCE)
                : wanted;
    }
}
