// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import io.github.camelwework.simulator.api.ApiError;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Blocks an address from gettoken for an hour after too many refusals within one (basics: 45009). */
final class GettokenGuard {

    private static final Duration HOUR = Duration.ofHours(1);

    private record Refusals(long count, Instant ends) {}

    private final Settings settings;
    private final Map<String, Refusals> byIp = new HashMap<>();
    private final Map<String, Instant> blocked = new HashMap<>();

    GettokenGuard(Settings settings) {
        this.settings = settings;
    }

    void check(String ip, Instant now) {
        if (settings.isOn(Setting.RATE_LIMITS) && now.isBefore(blocked.getOrDefault(ip, Instant.MIN))) {
            throw new ApiError(45009, "api freq out of limit");
        }
    }

    void refused(String ip, Instant now) {
        Refusals before = byIp.get(ip);
        Refusals after = before == null || !now.isBefore(before.ends())
                ? new Refusals(1, now.plus(HOUR))
                : new Refusals(before.count() + 1, before.ends());
        byIp.put(ip, after);
        if (after.count() >= settings.number(Setting.GETTOKEN_REFUSALS)) {
            byIp.remove(ip);
            blocked.put(ip, now.plus(HOUR));
        }
    }

    void clear() {
        byIp.clear();
        blocked.clear();
    }
}
