// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.gateway;

import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.gateway.RateLimits.Limit;
import java.time.Instant;
import java.util.Set;

/** The base frequency of each corp and each address on each path (doc 90312). */
final class BaseFrequency {

    private static final Set<String> EXEMPT = Set.of("message/send", "auth/getuserinfo");

    private final Settings settings;
    private final RateLimits limits;

    BaseFrequency(Settings settings, RateLimits limits) {
        this.settings = settings;
        this.limits = limits;
    }

    void countIp(String ip, String path, Instant now) {
        count("ip " + ip, path, Setting.IP_PER_MINUTE, Setting.IP_PER_HOUR, now);
    }

    void countCorp(String corpId, String path, Instant now) {
        count("corp " + corpId, path, Setting.CORP_PER_MINUTE, Setting.CORP_PER_HOUR, now);
    }

    private void count(String who, String path, Setting minute, Setting hour, Instant now) {
        if (!EXEMPT.contains(path)) {
            limits.count(who + " " + path + " minute", Limit.perMinute(settings.number(minute)), now);
            limits.count(who + " " + path + " hour", Limit.perHour(settings.number(hour)), now);
        }
    }
}
