// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many members each app has sent to, by the day in Beijing, where WeCom counts. */
final class Statistics {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final SortedMap<LocalDate, SortedMap<Integer, Integer>> byDay = new TreeMap<>();

    void count(int agentId, int members, Instant now) {
        byDay.computeIfAbsent(day(now, 0), unused -> new TreeMap<>()).merge(agentId, members, Integer::sum);
    }

    /** Person-sends by agentid, so many days before today. */
    Map<Integer, Integer> of(int daysAgo, Instant now) {
        return byDay.getOrDefault(day(now, daysAgo), new TreeMap<>());
    }

    private static LocalDate day(Instant now, int daysAgo) {
        return LocalDate.ofInstant(now, BEIJING).minusDays(daysAgo);
    }
}
