// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRateLimitException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    private static final Duration MINUTE = Duration.ofSeconds(60);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final LimitedCall CALL = LimitBench.call("a");

    private final LimitBench bench = new LimitBench(null);

    @ParameterizedTest
    @ValueSource(ints = {45009, 45011})
    void the_first_block_lasts_a_minute(int errcode) {
        assertThat(refusedByWecom(errcode).getRetryAfter()).isEqualTo(MINUTE);
        bench.advance(59_000);

        WeworkException refused = bench.refusal(bench.enter("b"), WeworkRateLimitException.class);

        assertThat(refused.getRetryAfter()).isEqualTo(Duration.ofSeconds(1));
        assertThat(refused.getErrorCode()).isEqualTo(errcode);
        assertThat(refused).hasMessageContaining("WeCom has blocked the path").hasMessageContaining("Nothing was sent");
        assertThat(refused.getRemedyChinese()).contains("请求未发送");
        bench.advance(1_000);
        bench.send("b");
    }

    @Test
    void the_next_one_without_a_success_between_lasts_an_hour() {
        refusedByWecom(45009);
        bench.advance(60_000);

        assertThat(refusedByWecom(45009).getRetryAfter()).isEqualTo(HOUR);
        bench.advance(3_599_999);
        assertThat(bench.gate.refusal(CALL)).isNotNull();
        bench.advance(1);
        assertThat(bench.gate.refusal(CALL)).isNull();
        assertThat(refusedByWecom(45009).getRetryAfter()).isEqualTo(HOUR);
    }

    @Test
    void a_success_clears_the_memory() {
        refusedByWecom(45009);
        bench.advance(60_000);
        bench.gate.succeeded(CALL);

        assertThat(refusedByWecom(45009).getRetryAfter()).isEqualTo(MINUTE);
    }

    @Test
    void what_was_under_way_when_the_block_began_neither_ends_nor_lengthens_it() {
        refusedByWecom(45009);
        bench.advance(1_000);
        bench.gate.succeeded(CALL);

        assertThat(refusedByWecom(45009).getRetryAfter()).isEqualTo(Duration.ofSeconds(59));
        assertThat(bench.limiter.getBlockCount()).isOne();
        bench.advance(59_000);
        assertThat(bench.gate.refusal(CALL)).isNull();
    }

    @Test
    void another_path_and_another_account_are_free() {
        refusedByWecom(45009);
        Owner other = new Owner("corp APP 4567", "corp", "corp app 4567");

        assertThat(bench.gate.refusal(new LimitedCall("user/get", LimitBench.OWNER, Map.of())))
                .isNull();
        assertThat(bench.gate.refusal(new LimitedCall(LimitBench.SEND, other, Map.of())))
                .isNull();
    }

    @Test
    void a_block_holds_where_limits_are_switched_off() {
        bench.policy = new LimitPolicy(false, OnRateLimit.WAIT, Duration.ofSeconds(5));
        refusedByWecom(45009);

        bench.refusal(bench.enter("a"), WeworkRateLimitException.class);
    }

    @Test
    void whoever_waits_for_a_turn_on_a_path_that_is_blocked_now_waits_no_longer() {
        LimitBench narrow = new LimitBench("message/send member 1/2s");
        narrow.send("a");
        CompletableFuture<Permit> waits = narrow.enter("a");

        WeworkException first = narrow.gate.failed(CALL, WeworkException.of(LimitBench.SEND, 45009, "made up"));

        assertThat(first.getRetryAfter()).isEqualTo(MINUTE);
        assertThat(narrow.refusal(waits, WeworkRateLimitException.class).getErrorCode())
                .isEqualTo(45009);
        assertThat(narrow.time.scheduledTasks()).isZero();
    }

    @Test
    void other_failures_block_nothing() {
        assertThat(refusedByWecom(60020).getRetryAfter()).isNull();
        assertThat(bench.gate.refusal(CALL)).isNull();
        assertThat(bench.limiter.getBlocks()).isEmpty();
    }

    @Test
    void blocks_are_shown_with_their_account_and_the_seconds_left() {
        refusedByWecom(45009);
        bench.advance(18_500);

        assertThat(bench.limiter.getBlocks()).containsExactly("message/send, corp app 0123, 42 s left");
    }

    private WeworkException refusedByWecom(int errcode) {
        return bench.gate.failed(CALL, WeworkException.of(LimitBench.SEND, errcode, "made up"));
    }
}
