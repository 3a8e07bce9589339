// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkRateLimitException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A long text in parts takes two thirds of what a receiver may get, so that an alert still passes. */
class PartsLeaveRoomTest {

    private static final Pace FIRST = new Pace(true, false);
    private static final Pace LATER = new Pace(true, true);

    private final LimitBench bench = new LimitBench(null);

    @Test
    void twenty_of_thirty_a_minute_are_for_parts() {
        List<CompletableFuture<Permit>> parts = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            parts.add(bench.enter(part("a", i == 0 ? FIRST : LATER)));
        }
        assertThat(parts.subList(0, 20)).allMatch(CompletableFuture::isDone);
        assertThat(parts.subList(20, 22)).noneMatch(CompletableFuture::isDone);

        bench.send("a", 10);
        assertThat(bench.limiter.getWaitCount()).isZero();

        parts.subList(0, 20).forEach(bench::end);
        bench.advance(60_001);
        assertThat(parts.subList(20, 22)).allMatch(CompletableFuture::isDone);
    }

    @Test
    void a_send_that_has_begun_waits_longer_than_one_that_has_not() {
        Stream.generate(() -> part("a", FIRST)).limit(20).map(bench::enter).forEach(bench::end);

        WeworkRateLimitException refused = bench.refusal(bench.enter(part("a", FIRST)), WeworkRateLimitException.class);
        CompletableFuture<Permit> later = bench.enter(part("a", LATER));

        assertThat(refused).hasMessageContaining("the limit of 20/1m for the parts of long texts to member a");
        assertThat(later).isNotDone();
        bench.advance(60_001);
        assertThat(later).isCompleted();
    }

    @Test
    void whoever_does_not_want_to_wait_is_refused_at_wecom_s_own_limit_only() {
        bench.policy = new LimitPolicy(true, OnRateLimit.FAIL, Duration.ZERO);

        Stream.generate(() -> part("a", LATER)).limit(30).map(bench::enter).forEach(bench::end);

        assertThat(bench.refusal(bench.enter(part("a", LATER)), WeworkRateLimitException.class))
                .hasMessageContaining("30/1m for member a");
    }

    @Test
    void other_receivers_are_not_held_up() {
        Stream.generate(() -> part("a", FIRST)).limit(20).map(bench::enter).forEach(bench::end);
        bench.end(bench.enter(part("b", FIRST)));
        bench.end(bench.enter(LimitBench.call("a")));
        assertThat(bench.limiter.getRefusalCount()).isZero();
    }

    private static LimitedCall part(String member, Pace pace) {
        return new LimitedCall(LimitBench.SEND, LimitBench.OWNER, Map.of("touser", member, "agentid", 1), pace);
    }
}
