// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.crypto;

import java.time.Clock;
import java.time.Duration;

/**
 * How far the timestamp of a request may differ from the clock, in both directions.
 *
 * @param width zero for any
 */
public record Window(Clock clock, Duration width) {

    // More digits than any date has; longer ones would not fit into a long.
    private static final String SECONDS = "[0-9]{1,15}";

    void require(String timestamp) {
        if (!timestamp.matches(SECONDS)) {
            throw new RejectedException("the timestamp is not a number of seconds");
        }
        long off = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
        if (!width.isZero() && off > width.toSeconds()) {
            throw new RejectedException("the timestamp is " + off + " s off: the request is old, or a clock is wrong");
        }
    }
}
