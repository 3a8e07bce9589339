// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever comes when, takes how long and ends how: WeCom never sees too much, and nobody waits for ever. */
class RateLimitLawTest {

    private static final List<RateLimit> LIMITS = List.of(new RateLimit(3, 1_000), new RateLimit(8, 10_000));
    private static final long LONGEST_WAIT = 4_000;

    record Plan(long gap, List<String> members, long latency, boolean reachesWecom, long seenAt, long maxWait) {}

    record Sent(List<String> members, long from, long seen, long until) {}

    private final List<Sent> sent = new ArrayList<>();

    @Property(tries = 300)
    void no_window_holds_more_calls_than_the_limit(@ForAll("plans") List<Plan> plans) {
        run(plans);

        for (RateLimit limit : LIMITS) {
            for (String member : List.of("a", "b", "c")) {
                List<Sent> own = sent.stream()
                        .filter(call -> call.members().contains(member))
                        .toList();
                assertThat(own).allSatisfy(call -> {
                    assertThat(held(own, call.from(), limit.window()))
                            .as("calls that hold a place when one is let in")
                            .isLessThanOrEqualTo(limit.events());
                    assertThat(within(own, Sent::seen, call.seen(), limit.window()))
                            .as("calls that WeCom sees in the window that begins with one")
                            .isLessThanOrEqualTo(limit.events());
                });
            }
        }
    }

    @Property(tries = 300)
    void every_call_ends_in_time_and_leaves_nothing_behind(@ForAll("plans") List<Plan> plans) {
        LimitBench bench = run(plans);

        assertThat(bench.limiter.getWaitingNow()).isZero();
        assertThat(bench.time.scheduledTasks()).isZero();
        bench.advance(10_001);
        bench.policy = new LimitPolicy(true, OnRateLimit.FAIL, Duration.ZERO);
        bench.send("a", 3);
        bench.send("b|c", 3);
    }

    private LimitBench run(List<Plan> plans) {
        LimitBench bench = new LimitBench("message/send member 3/1s,8/10s");
        sent.clear();
        List<CompletableFuture<Permit>> calls = new ArrayList<>();
        for (Plan plan : plans) {
            bench.advance(plan.gap());
            bench.policy = new LimitPolicy(true, OnRateLimit.WAIT, Duration.ofMillis(plan.maxWait()));
            CompletableFuture<Permit> entered = bench.enter(String.join("|", plan.members()));
            calls.add(entered);
            var unused = entered.thenAccept(permit -> carryOut(bench, plan, permit));
        }
        bench.advance(LONGEST_WAIT);
        assertThat(calls).allMatch(CompletableFuture::isDone);
        bench.advance(60_000);
        return bench;
    }

    private void carryOut(LimitBench bench, Plan plan, Permit permit) {
        long from = bench.time.now().toEpochMilli();
        if (plan.reachesWecom()) {
            sent.add(new Sent(
                    plan.members(), from, from + Math.min(plan.seenAt(), plan.latency()), from + plan.latency()));
        }
        var unused = bench.time
                .environment()
                .scheduler()
                .schedule(
                        () -> {
                            if (plan.reachesWecom()) {
                                permit.wentOut();
                            }
                            permit.end();
                        },
                        plan.latency(),
                        TimeUnit.MILLISECONDS);
    }

    private static long held(List<Sent> calls, long at, long window) {
        return calls.stream()
                .filter(call -> call.from() <= at && at < call.until() + window)
                .count();
    }

    private static long within(List<Sent> calls, ToLongFunction<Sent> time, long from, long window) {
        return calls.stream()
                .filter(call -> from <= time.applyAsLong(call) && time.applyAsLong(call) <= from + window)
                .count();
    }

    @Provide
    Arbitrary<List<Plan>> plans() {
        Arbitrary<List<String>> members = Arbitraries.of("a", "b", "c")
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Plan> plan = Combinators.combine(
                        Arbitraries.longs().between(0, 300),
                        members,
                        Arbitraries.longs().between(0, 1_500),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(5, Arbitraries.just(true)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(false))),
                        Arbitraries.longs().between(0, 1_500),
                        Arbitraries.longs().between(0, LONGEST_WAIT))
                .as(Plan::new);
        return plan.list().ofMinSize(1).ofMaxSize(200);
    }
}
