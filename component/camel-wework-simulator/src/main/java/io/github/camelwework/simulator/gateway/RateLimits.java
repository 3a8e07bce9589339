// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts calls by key and answers 45009 to the one too many and to all that follow for the length of the window (doc
 * 90312). Used with the simulator's lock held.
 */
final class RateLimits {

    /** How many calls go through in a window, which is also how long a block lasts. */
    record Limit(long calls, Duration window) {

        static Limit perMinute(long calls) {
            return new Limit(calls, Duration.ofMinutes(1));
        }

        static Limit perHour(long calls) {
            return new Limit(calls, Duration.ofHours(1));
        }
    }

    private static final int MANY = 10_000;

    private final Settings settings;
    private final Map<String, Meter> meters = new HashMap<>();

    RateLimits(Settings settings) {
        this.settings = settings;
    }

    /**
     * Counts one call.
     *
     * @param key what is limited, such as {@code corp path minute}; one key always goes with one window
     * @throws ApiError 45009 when it is one too many, unless limits are switched off
     */
    void count(String key, Limit limit, Instant now) {
        if (!settings.isOn(Setting.RATE_LIMITS)) {
            return;
        }
        if (meters.size() > MANY) {
            meters.values().removeIf(meter -> meter.isStale(now));
        }
        if (!meters.computeIfAbsent(key, any -> new Meter(limit)).admit(now)) {
            throw new ApiError(45009, "api freq out of limit");
        }
    }

    void clear() {
        meters.clear();
    }
}
