// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.rate;

import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts events by key. A window opens with the first event and closes when its time is over, whatever came in between:
 * that needs two numbers a key, where a sliding window would need every event. What a limit refuses does not count. Not
 * thread-safe: it is used with the simulator's lock held.
 */
public final class RateWindow {

    /** At most so many events in a window of that length. */
    public record Limit(long events, Duration window) {}

    private static final int FEW = 10_000;

    private record Key(String name, Duration window) {}

    private record Count(Instant opened, long events) {}

    private final Settings settings;
    private final Map<Key, Count> counts = new HashMap<>();
    private int sweepAt = FEW;

    /** Counts nothing while {@link Setting#RATE_LIMITS} is off. */
    public RateWindow(Settings settings) {
        this.settings = settings;
    }

    /** Whether one more event of that key is within all limits; if so, it has been counted. */
    public boolean admits(String key, Instant now, List<Limit> limits) {
        return admits(key, 1, now, limits);
    }

    /** The same for several events at once, all or none. */
    public boolean admits(String key, int events, Instant now, List<Limit> limits) {
        if (!settings.isOn(Setting.RATE_LIMITS)) {
            return true;
        }
        for (Limit limit : limits) {
            if (current(key, limit, now).events() + events > limit.events()) {
                return false;
            }
        }
        for (Limit limit : limits) {
            Count count = current(key, limit, now);
            counts.put(new Key(key, limit.window()), new Count(count.opened(), count.events() + events));
        }
        sweep(now);
        return true;
    }

    private Count current(String key, Limit limit, Instant now) {
        Count count = counts.get(new Key(key, limit.window()));
        if (count == null || isOver(count, limit.window(), now)) {
            return new Count(now, 0);
        }
        return count;
    }

    /** Only when the map has doubled, or a large corp would make every message look through all others. */
    private void sweep(Instant now) {
        if (counts.size() > sweepAt) {
            counts.entrySet()
                    .removeIf(entry -> isOver(entry.getValue(), entry.getKey().window(), now));
            sweepAt = Math.max(FEW, 2 * counts.size());
        }
    }

    private static boolean isOver(Count count, Duration window, Instant now) {
        return !now.isBefore(count.opened().plus(window));
    }
}
