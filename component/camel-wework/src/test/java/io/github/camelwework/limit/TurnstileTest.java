// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRateLimitException;
import io.github.camelwework.error.WeworkUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    private final LimitBench bench = new LimitBench("message/send member 2/3s,5/1m");

    @Test
    void free_places_are_given_at_once() {
        bench.send("a");
        bench.send("a");

        assertThat(bench.limiter.getWaitCount()).isZero();
        assertThat(bench.time.scheduledTasks()).isZero();
    }

    @Test
    void a_place_is_free_a_window_after_its_call_has_ended_whatever_the_call_took() {
        CompletableFuture<Permit> slow = bench.enter("a");
        bench.send("a");
        bench.advance(60_000);
        bench.end(slow);
        bench.send("a");
        CompletableFuture<Permit> waits = bench.enter("a");

        bench.advance(3_000);
        assertThat(waits).isNotDone();
        bench.advance(1);
        assertThat(waits).isCompleted();
    }

    @Test
    void a_call_under_way_has_its_place() {
        bench.policy = new LimitPolicy(true, OnRateLimit.WAIT, Duration.ofSeconds(2));
        List<CompletableFuture<Permit>> underWay = List.of(bench.enter("a"), bench.enter("a"));

        assertThat(underWay).allMatch(CompletableFuture::isDone);
        assertThat(bench.refusal(bench.enter("a"), WeworkRateLimitException.class)
                        .getRetryAfter())
                .isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void where_no_place_can_be_free_in_time_nobody_waits_for_it() {
        for (int i = 0; i < 5; i++) {
            bench.send("a");
            bench.advance(1_600);
        }

        WeworkException refused = bench.refusal(bench.enter("a"), WeworkRateLimitException.class);

        assertThat(refused.getRetryAfter()).isEqualTo(Duration.ofMillis(60_001 - 5 * 1_600));
        assertThat(refused)
                .hasMessageContaining("limit of 5/1m for member a")
                .hasMessageContaining("0 calls wait")
                .hasMessageContaining("Nothing was sent");
        assertThat(refused.getRemedyChinese()).contains("请求未发送");
        assertThat(refused.getErrorCode()).isNull();
        assertThat(bench.limiter.getWaitCount()).isZero();
    }

    @Test
    void waiting_ends_when_it_has_lasted_long_enough() {
        bench.send("a");
        CompletableFuture<Permit> slow = bench.enter("a");
        bench.policy = new LimitPolicy(true, OnRateLimit.WAIT, Duration.ofMillis(3_500));
        CompletableFuture<Permit> first = bench.enter("a");
        bench.advance(500);
        CompletableFuture<Permit> second = bench.enter("a");
        bench.advance(2_501);
        assertThat(first).isCompleted();

        // The slow one has not ended, so the second cannot have its turn before 6 s.
        assertThat(bench.refusal(second, WeworkRateLimitException.class))
                .hasMessageContaining("this call has waited 2501 ms");
        bench.end(slow);
    }

    @Test
    void whoever_is_told_to_fail_never_waits() {
        bench.send("a", 2);
        bench.policy = new LimitPolicy(true, OnRateLimit.FAIL, Duration.ofSeconds(5));

        assertThat(bench.refusal(bench.enter("a"), WeworkRateLimitException.class)
                        .getRetryAfter())
                .isEqualTo(Duration.ofMillis(3_001));
        assertThat(bench.limiter.getRefusalCount()).isOne();
    }

    @Test
    void places_are_given_in_the_order_of_arrival() {
        LimitBench narrow = new LimitBench("message/send member 1/1s");
        narrow.send("a");
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int number = i;
            var unused = narrow.enter("a").thenAccept(permit -> {
                order.add(number);
                permit.wentOut();
                permit.end();
            });
        }

        narrow.advance(5_000);

        assertThat(order).containsExactly(0, 1, 2, 3);
        assertThat(narrow.limiter.getWaitCount()).isEqualTo(4);
        assertThat(narrow.limiter.getTotalWaitMillis()).isEqualTo(1_001 + 2_002 + 3_003 + 4_004);
    }

    @Test
    void those_ahead_are_counted_before_anybody_begins_to_wait() {
        LimitBench narrow = new LimitBench("message/send member 1/1s");
        narrow.send("a");
        for (int i = 0; i < 4; i++) {
            assertThat(narrow.enter("a")).isNotDone();
        }

        WeworkException fifth = narrow.refusal(narrow.enter("a"), WeworkRateLimitException.class);

        assertThat(fifth.getRetryAfter()).isEqualTo(Duration.ofMillis(5_001));
        assertThat(fifth).hasMessageContaining("4 calls wait");
    }

    @Test
    void nobody_is_held_up_by_those_who_wait_for_another_member() {
        bench.send("a", 2);
        CompletableFuture<Permit> both = bench.enter("a|b");

        assertThat(both).isNotDone();
        assertThat(bench.enter("b")).isCompleted();
    }

    @Test
    void a_call_to_many_has_all_its_places_or_none() {
        bench.send("a", 2);
        CompletableFuture<Permit> both = bench.enter("a|b");
        bench.send("b", 2);

        bench.advance(3_000);
        assertThat(both).isNotDone();
        bench.advance(1);
        assertThat(both).isCompleted();
        bench.send("a");
        bench.send("b");
        assertThat(bench.enter("a")).isNotDone();
        assertThat(bench.enter("b")).isNotDone();
    }

    @Test
    void a_call_that_surely_did_not_reach_wecom_gives_its_place_to_the_next() {
        bench.send("a");
        Permit unsent = bench.permit(bench.enter("a"));
        CompletableFuture<Permit> next = bench.enter("a");
        assertThat(next).isNotDone();

        unsent.end();
        unsent.end();

        assertThat(next).isCompleted();
        assertThat(bench.enter("a")).isNotDone();
    }

    @Test
    void ten_thousand_who_wait_and_fail_on_the_spot_overflow_no_stack() {
        LimitBench wide = new LimitBench("message/send member 20000/1s");
        List<Permit> places = IntStream.range(0, 20_000)
                .mapToObj(i -> wide.permit(wide.enter("a")))
                .toList();
        List<CompletableFuture<Void>> waiting = IntStream.range(0, 10_000)
                .mapToObj(i -> wide.enter("a").thenAccept(Permit::end))
                .toList();

        places.get(0).end();

        assertThat(waiting).allMatch(CompletableFuture::isDone).noneMatch(CompletableFuture::isCompletedExceptionally);
    }

    @Test
    void a_member_is_the_same_in_any_spelling_and_counts_once_a_call() {
        bench.send("Zhang.San| zhang.san |ZHANG.SAN");
        bench.send(List.of("zhang.san", "b"));

        assertThat(bench.enter("zhang.SAN")).isNotDone();
        assertThat(bench.enter("b")).isCompleted();
    }

    @Test
    void another_app_has_places_of_its_own_and_another_secret_of_the_same_app_has_not() {
        bench.send("a", 2);
        Owner renewed = new Owner("corp APP 4567", "corp", "corp app 4567");

        assertThat(bench.enter(
                        new LimitedCall(LimitBench.SEND, LimitBench.OWNER, Map.of("touser", "a", "agentid", 1000003))))
                .isCompleted();
        assertThat(bench.enter(new LimitedCall(LimitBench.SEND, renewed, Map.of("touser", "a", "agentid", 1000002))))
                .isNotDone();
    }

    @Test
    void everybody_and_departments_cannot_be_counted() {
        for (int i = 0; i < 100; i++) {
            bench.send("@all");
            bench.end(bench.enter(new LimitedCall(LimitBench.SEND, LimitBench.OWNER, Map.of("toparty", "1|2"))));
        }
        assertThat(bench.limiter.getWaitCount()).isZero();
    }

    @Test
    void every_other_operation_has_the_base_frequency_of_its_corp() {
        LimitBench base = new LimitBench("* corp 2/3s");
        LimitedCall read = new LimitedCall("user/get", LimitBench.OWNER, Map.of());
        Owner other = new Owner("corp CONTACT 89ab", "corp", "corp contact 89ab");
        base.end(base.enter(read));
        base.end(base.enter(new LimitedCall("user/get", other, Map.of())));

        assertThat(base.enter(read)).isNotDone();
        assertThat(base.enter(new LimitedCall("user/list", LimitBench.OWNER, Map.of())))
                .isCompleted();
        base.send("a", 10);
    }

    @Test
    void a_closed_gate_fails_whoever_waits_and_whoever_comes() {
        bench.send("a", 2);
        CompletableFuture<Permit> waits = bench.enter("a");
        RateGate other = bench.limiter.open("message/send member 2/3s");
        CompletableFuture<Permit> elsewhere = other.enter(LimitBench.call("a"), bench.policy);

        bench.gate.close();

        assertThat(bench.refusal(waits, WeworkUnavailableException.class))
                .hasMessageContaining("the component wework is stopped")
                .hasMessageContaining("Nothing was sent");
        bench.refusal(bench.enter("b"), WeworkUnavailableException.class);
        bench.advance(3_001);
        assertThat(elsewhere).isCompleted();
    }

    @Test
    void a_limiter_that_stops_fails_whoever_waits() {
        bench.send("a", 2);
        CompletableFuture<Permit> waits = bench.enter("a");

        bench.limiter.stop();

        bench.refusal(waits, WeworkUnavailableException.class);
        assertThat(bench.limiter.getWaitingNow()).isZero();
        assertThat(bench.time.scheduledTasks()).isZero();
    }

    @Test
    void a_call_that_comes_when_the_time_has_come_unnoticed_does_not_overtake() {
        bench.send("a", 2);
        CompletableFuture<Permit> first = bench.enter("a");
        CompletableFuture<Permit> second = bench.enter("a");
        bench.time.pass(Duration.ofMillis(3_001));

        CompletableFuture<Permit> newcomer = bench.enter("a");

        assertThat(List.of(first, second)).allMatch(CompletableFuture::isDone);
        assertThat(newcomer).isNotDone();
    }

    @Test
    void keys_that_nobody_uses_any_more_are_forgotten() {
        for (int i = 0; i < 1_000; i++) {
            bench.send("member" + i);
        }
        bench.advance(120_000);
        for (int i = 0; i < 1_000; i++) {
            bench.send("other" + i);
        }
        assertThat(bench.limiter.windows()).isEqualTo(1_000);
    }

    @Test
    void members_of_one_call_who_are_all_new_are_all_counted() {
        bench.send("a|b|c", 2);

        for (String member : List.of("a", "b", "c")) {
            assertThat(bench.enter(member)).isNotDone();
        }
    }

    @Test
    void a_window_that_is_waited_for_is_not_forgotten() {
        bench.send("a", 2);
        CompletableFuture<Permit> both = bench.enter("b|a");
        bench.advance(3_001);
        assertThat(both).isCompleted();
        IntStream.range(0, 100).forEach(i -> bench.send("other" + i));

        bench.send("b");

        assertThat(bench.enter("b")).isNotDone();
    }

    @Test
    void no_task_is_left_when_nobody_waits() {
        bench.send("a", 2);
        List<CompletableFuture<Permit>> waiting = List.of(bench.enter("a"), bench.enter("a"));
        bench.advance(3_001);

        assertThat(waiting).allMatch(CompletableFuture::isDone);
        assertThat(bench.time.scheduledTasks()).isZero();
    }
}
