// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.dedupe;

import java.time.Clock;
import java.time.Duration;
import org.apache.camel.spi.IdempotentRepository;
import org.jspecify.annotations.Nullable;

/**
 * Claims to events, in a repository that forgets nothing by itself: each has the number of its slice of time in its key, and
 * those of older slices do not count.
 */
record Claims(IdempotentRepository repository, Clock clock, Duration lease) {

    /** The key of a claim that was taken; null when somebody has one. */
    @Nullable
    String take(String key) {
        long slice = clock.millis() / Math.max(1, lease.toMillis());
        String claim = claim(key, slice);
        return !repository.contains(claim(key, slice - 1)) && repository.add(claim) ? claim : null;
    }

    private static String claim(String key, long slice) {
        return key + " running " + slice;
    }
}
