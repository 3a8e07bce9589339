// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import io.github.camelwework.error.ErrorEntry;
import io.github.camelwework.error.ErrorHandling;
import io.github.camelwework.error.ErrorTable;
import io.github.camelwework.error.WeworkException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The paths that WeCom has blocked (45009), by account. WeCom does not say for how long: a minute, an hour or the rest of
 * the day (doc 90312). So it is the minute first, and an hour when the call after that is refused as well, until a call
 * works. Thread-safe; costs a glance while nothing is blocked.
 */
final class Blocks {

    private static final Duration SECOND_TIME = Duration.ofHours(1);

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private record Key(String operation, String account) {}

    /** A block, kept after its end until a call works. */
    private record Block(int errcode, long until, Owner owner) {}

    private final Map<Key, Block> blocks = new ConcurrentHashMap<>();
    private final SteadyTime time;
    private final LimiterMeters meters;

    Blocks(Clock clock, LimiterMeters meters) {
        this.time = new SteadyTime(clock);
        this.meters = meters;
    }

    /** Why the call must not go out; null when it may. */
    @Nullable
    WeworkException check(LimitedCall call) {
        if (blocks.isEmpty()) {
            return null;
        }
        Block block = blocks.get(key(call));
        long now = time.now();
        if (block == null || block.until <= now) {
            return null;
        }
        meters.refused(call.operation(), MeterSink.BLOCK);
        return Refusals.blocked(call, block.errcode, Duration.ofMillis(block.until - now));
    }

    /** A call has worked. One that was under way when the block began says nothing about it. */
    void succeeded(LimitedCall call) {
        if (!blocks.isEmpty()) {
            long now = time.now();
            blocks.computeIfPresent(key(call), (key, block) -> block.until > now ? block : null);
        }
    }

    /** Notes what a call failed with; what WeCom blocks for comes back with the rest of the block as the pause. */
    WeworkException failed(LimitedCall call, WeworkException failure) {
        Integer errcode = failure.getErrorCode();
        if (errcode == null || ErrorTable.standard().find(errcode).handling() != ErrorHandling.BLOCK) {
            return failure;
        }
        ErrorEntry entry = ErrorTable.standard().find(errcode);
        return failure.withRetryAfter(block(call, errcode, Objects.requireNonNull(entry.pause())));
    }

    private synchronized Duration block(LimitedCall call, int errcode, Duration firstTime) {
        long now = time.now();
        Block known = blocks.get(key(call));
        if (known != null && known.until > now) {
            // Of a call that was under way when the block began: the same block.
            return Duration.ofMillis(known.until - now);
        }
        Duration length = known == null ? firstTime : SECOND_TIME;
        // What ended so long ago says nothing about the next time.
        blocks.values().removeIf(ended -> ended.until + REMEMBERED.toMillis() < now);
        blocks.put(key(call), new Block(errcode, now + length.toMillis(), call.owner()));
        meters.blocked(call.operation());
        return length;
    }

    /** Forgets ended blocks of accounts that call no longer. */
    void forget(Set<String> accounts) {
        long now = time.now();
        blocks.entrySet().removeIf(entry -> entry.getValue().until <= now && accounts.contains(entry.getKey().account));
    }

    /** The blocks that hold now, a line each: path, account, time left. */
    List<String> describe() {
        long now = time.now();
        return blocks.entrySet().stream()
                .filter(entry -> entry.getValue().until > now)
                .map(entry -> "%s, %s, %d s left"
                        .formatted(
                                entry.getKey().operation,
                                entry.getValue().owner,
                                (entry.getValue().until - now + 999) / 1_000))
                .sorted()
                .toList();
    }

    private static Key key(LimitedCall call) {
        return new Key(call.operation(), call.owner().account());
    }
}
