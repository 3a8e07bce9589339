// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.camelwework.client.Answer;
import io.github.camelwework.error.ErrorAnswer;
import io.github.camelwework.error.Undelivered;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.model.WeworkResult;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.model.sync.SyncPlan;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.plan.OnMissing;
import io.github.camelwework.sync.plan.PlanInput;
import io.github.camelwework.sync.plan.RandomPair;
import io.github.camelwework.sync.plan.StrictBook;
import io.github.camelwework.sync.plan.SyncMemory;
import io.github.camelwework.sync.plan.SyncPlanner;
import io.github.camelwework.sync.plan.SyncPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ConcurrentStepsTest {

    private static final int BUSY = 48_002;

    private final List<String> landed = new ArrayList<>();

    @Property(tries = 1000)
    void in_whatever_order_wecom_takes_the_calls_the_directory_is_what_the_source_says(@ForAll long seed) {
        RandomPair pair = RandomPair.of(seed);
        SyncPlan plan = plan(pair, OnMissing.DELETE, Set.of());

        run(pair, plan, new Random(seed));

        assertThat(pair.shown()).isEqualTo(pair.wanted());
    }

    @Property(tries = 500)
    void of_a_directory_that_hides_much_wecom_takes_every_call_too(@ForAll long seed) {
        RandomPair pair = RandomPair.unruly(seed);
        Random random = new Random(seed);

        run(pair, plan(pair, List.of(OnMissing.values()).get(random.nextInt(3)), Set.of("u1", "u2")), random);
    }

    @Test
    void calls_that_do_not_meet_are_made_at_once_but_not_more_than_are_wanted() {
        Lottery lottery = new Lottery(step -> {}, new Random(1));
        ConcurrentSteps calls = sideBySide(3, new StrictBook().target(), lottery);

        calls.add(create("a", "13900000001"));
        calls.add(create("b", "13900000002"));
        assertThat(lottery.waiting).hasSize(2);
        calls.add(create("c", "13900000003"));
        calls.add(create("d", "13900000004"));
        calls.settle();

        assertThat(lottery.most).isEqualTo(3);
        assertThat(landed).containsExactly("a", "b", "c", "d");
    }

    @Test
    void who_needs_the_same_value_waits() {
        Lottery lottery = new Lottery(step -> {}, new Random(1));
        ConcurrentSteps calls = sideBySide(3, new StrictBook().target(), lottery);

        calls.add(create("a", "13900000001"));
        calls.add(create("b", "+86 13900000001"));

        assertThat(landed).containsExactly("a");
        assertThat(lottery.most).isEqualTo(1);
    }

    @Test
    void those_of_one_leader_go_at_once_and_wait_for_the_leader() {
        Lottery lottery = new Lottery(step -> {}, new Random(1));
        ConcurrentSteps calls = sideBySide(3, new StrictBook().target(), lottery);

        calls.add(create("boss", "13900000001"));
        calls.add(led("a"));
        assertThat(landed).containsExactly("boss");
        calls.add(led("b"));
        assertThat(landed).containsExactly("boss");
        assertThat(lottery.waiting).hasSize(2);
    }

    private static SyncStep led(String userid) {
        return new SyncStep(
                SyncKind.MEMBER,
                userid,
                SyncOperation.UPDATE_MEMBER,
                Map.of("userid", userid, "direct_leader", List.of("boss")));
    }

    @Test
    void who_gives_up_a_value_that_nobody_sees_goes_alone() {
        Lottery lottery = new Lottery(step -> {}, new Random(1));
        ConcurrentSteps calls = sideBySide(3, new StrictBook().target(), lottery);

        calls.add(new SyncStep(
                SyncKind.MEMBER, "a", SyncOperation.UPDATE_MEMBER, Map.of("userid", "a", "mobile", "13900000009")));
        calls.add(create("b", "13900000001"));

        assertThat(landed).containsExactly("a");
    }

    @Test
    void a_failure_that_ends_the_run_forgets_nothing_of_what_was_on_its_way() {
        Lottery lottery = new Lottery(
                step -> {
                    if (step.id().equals("a")) {
                        throw WeworkException.of("user/create", ErrorAnswer.of(BUSY, "no"), Undelivered.NONE);
                    }
                },
                new Random(1));
        ConcurrentSteps calls = sideBySide(3, new StrictBook().target(), lottery);
        calls.add(create("a", "13900000001"));
        calls.add(create("b", "13900000002"));

        assertThatThrownBy(calls::settle)
                .isInstanceOfSatisfying(WeworkException.class, failure -> assertThat(failure.getErrorCode())
                        .isEqualTo(BUSY));
        assertThat(landed).containsExactly("b");
    }

    private void run(RandomPair pair, SyncPlan plan, Random random) {
        ConcurrentSteps calls = sideBySide(
                1 + random.nextInt(8), pair.book.target(), new Lottery(pair.book::take, new Random(random.nextLong())));
        plan.steps().forEach(calls::add);
        calls.settle();
    }

    private ConcurrentSteps sideBySide(int most, ActualDirectory target, Lottery lottery) {
        return new ConcurrentSteps(most, target, lottery::call, new ConcurrentSteps.Listener() {
            @Override
            public void taken(SyncStep step, Answer answer) {
                landed.add(step.id());
            }

            @Override
            public void refused(SyncStep step, WeworkException failure) {
                throw failure;
            }
        });
    }

    private static SyncPlan plan(RandomPair pair, OnMissing onMissing, Set<String> protectedUsers) {
        SyncPolicy policy = new SyncPolicy(1, onMissing, null, protectedUsers, false, new SyncPolicy.Limits(1000, 100));
        return SyncPlanner.plan(new PlanInput(
                pair.source.book(),
                pair.book.target(),
                policy,
                SyncMemory.empty(Instant.parse("2026-01-01T00:00:00Z"))));
    }

    private static SyncStep create(String userid, String mobile) {
        return new SyncStep(
                SyncKind.MEMBER,
                userid,
                SyncOperation.CREATE_MEMBER,
                new HashMap<>(Map.of("userid", userid, "name", userid, "mobile", mobile)));
    }

    /** Calls that WeCom takes in an order that nobody knows: whoever waits for one sees others happen first. */
    private static final class Lottery {

        private final Consumer<SyncStep> wecom;
        private final Random random;
        private final List<Ticket> waiting = new ArrayList<>();
        private int most;

        Lottery(Consumer<SyncStep> wecom, Random random) {
            this.wecom = wecom;
            this.random = random;
        }

        CompletableFuture<Answer> call(SyncStep step) {
            Ticket ticket = new Ticket(step);
            waiting.add(ticket);
            most = Math.max(most, waiting.size());
            return ticket;
        }

        private final class Ticket extends CompletableFuture<Answer> {

            private final SyncStep step;

            Ticket(SyncStep step) {
                this.step = step;
            }

            @Override
            public Answer join() {
                while (!isDone()) {
                    waiting.remove(random.nextInt(waiting.size())).draw();
                }
                return super.join();
            }

            private void draw() {
                try {
                    wecom.accept(step);
                    complete(Answer.of(new WeworkResult()));
                } catch (RuntimeException e) {
                    completeExceptionally(e);
                }
            }
        }
    }
}
