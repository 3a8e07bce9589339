// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** However many members there are, what is remembered of them is bounded, and no limit is exceeded for that. */
class LimiterMemoryTest {

    private static final int MANY = Windows.MOST + 20_000;
    private static final int A_CALL = 1_000;

    private final LimitBench bench = new LimitBench("message/send member 30/1m");

    @Test
    void many_members_share_windows_and_are_kept_within_their_limits() {
        fill();
        assertThat(bench.limiter.windows()).isLessThanOrEqualTo(Windows.MOST + Windows.SHARED);
        bench.policy = new LimitPolicy(true, OnRateLimit.WAIT, Duration.ofHours(1));
        int let = 0;
        while (let < 30) {
            CompletableFuture<Permit> entered = bench.enter("late");
            if (!entered.isDone()) {
                break;
            }
            bench.end(entered);
            let++;
        }
        assertThat(bench.enter("late")).isNotCompleted();
    }

    @Test
    void what_cannot_matter_any_more_goes_though_no_call_comes() {
        fill();
        bench.advance(3_600_000);
        assertThat(bench.limiter.windows()).isZero();
        assertThat(bench.time.scheduledTasks()).isZero();
    }

    @Test
    void what_is_kept_for_an_account_that_is_gone_is_freed_when_it_cannot_matter() {
        LimitBench apps = new LimitBench("message/send app 5/1m");
        apps.send("a");
        int before = apps.limiter.windows();
        apps.gate.forget(Set.of(LimitBench.call("a").owner().account()));
        assertThat(apps.limiter.windows()).isEqualTo(before);
        apps.advance(60_001);
        apps.gate.forget(Set.of(LimitBench.call("a").owner().account()));
        assertThat(apps.limiter.windows()).isEqualTo(before - 1);
    }

    /** A window counts all of a key's calls, or more: so what it lets in is within the key's limit. */
    @Property
    void no_window_ever_counts_less_than_a_key_has(
            @ForAll @Size(max = 200) List<@IntRange(max = 9) Integer> keys, @ForAll @IntRange(max = 4) int most) {
        Windows windows = new Windows(most);
        LimitRule rule = LimitTable.standard().with("x/y member 1000/1m").rulesFor("x/y").stream()
                .filter(each -> each.scope() == Scope.MEMBER)
                .findFirst()
                .orElseThrow();
        RateLimit limit = rule.limits().get(0);
        Map<Integer, List<Long>> ends = new HashMap<>();
        long now = 0;
        for (int key : keys) {
            now += 7_000;
            long time = now;
            windows.clear(2, now);
            Window window = windows.get("key" + key, now);
            window.serve(rule);
            long counted = ends.computeIfAbsent(key, any -> new ArrayList<>()).stream()
                    .filter(end -> end + limit.window() > time)
                    .count();
            assertThat(counted(window, limit, now)).isGreaterThanOrEqualTo(counted);
            window.enter();
            window.leave(now, true);
            ends.get(key).add(now);
        }
    }

    private static long counted(Window window, RateLimit limit, long now) {
        return IntStream.rangeClosed(1, limit.events())
                .mapToLong(events -> window.nextFree(new RateLimit(events, limit.window())))
                .filter(free -> free > now)
                .count();
    }

    private void fill() {
        for (int i = 0; i < MANY; i += A_CALL) {
            CompletableFuture<Permit> entered = bench.enter(IntStream.range(i, i + A_CALL)
                    .mapToObj(number -> "m" + number)
                    .toList());
            bench.end(entered);
        }
    }
}
