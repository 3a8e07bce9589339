// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.time.Duration;

/**
 * How one call behaves at a limit. Immutable.
 *
 * @param enabled false: the call neither waits nor takes a place; WeCom's own blocks hold for it all the same
 * @param maxWait how long it waits at most; zero or less is not at all
 */
public record LimitPolicy(boolean enabled, OnRateLimit onRateLimit, Duration maxWait) {

    long waitMillis() {
        return onRateLimit == OnRateLimit.FAIL ? 0 : Math.max(0, maxWait.toMillis());
    }
}
