// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.environment.Environment;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Repeats a call as long as its operation allows it: at most three attempts, with growing pauses, inside the budget of
 * its corp and app. {@link Attempts} decides; this class only carries it out, without holding a thread.
 */
final class RetryChannel implements Channel, AutoCloseable {

    private final Channel next;
    private final Environment environment;
    private final Backoff backoff;
    private final Function<Credentials, RetryBudget> budgets;
    private final ReadBack readBack;
    private final Set<Pending> pending = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    RetryChannel(Channel next, Environment environment, Function<Credentials, RetryBudget> budgets) {
        this.next = next;
        this.environment = environment;
        this.backoff = new Backoff(environment.random());
        this.budgets = budgets;
        this.readBack = new ReadBack(next);
    }

    @Override
    public CompletableFuture<Answer> send(Call call) {
        CompletableFuture<Answer> outcome = new CompletableFuture<>();
        attempt(call, new Attempts(call, budgets.apply(call.credentials())), outcome);
        return outcome;
    }

    private void attempt(Call call, Attempts attempts, CompletableFuture<Answer> outcome) {
        var unused = next.send(call).whenComplete((answer, failure) -> {
            if (answer != null) {
                attempts.succeeded();
                outcome.complete(answer);
            } else {
                follow(call, attempts, outcome, attempts.failed(Failed.cause(failure)));
            }
        });
    }

    private void follow(Call call, Attempts attempts, CompletableFuture<Answer> outcome, NextStep step) {
        if (step instanceof NextStep.GiveUp giveUp) {
            outcome.completeExceptionally(giveUp.failure());
        } else if (step instanceof NextStep.Done done) {
            outcome.complete(done.answer());
        } else if (step instanceof NextStep.Compare compare) {
            var unused = readBack.isAsWanted(call, compare.rule()).whenComplete((equal, failure) -> {
                if (Boolean.TRUE.equals(equal)) {
                    outcome.complete(Attempts.doneBefore());
                } else {
                    outcome.completeExceptionally(compare.otherwise());
                }
            });
        } else if (step instanceof NextStep.Again again) {
            later(
                    backoff.after(attempts.made(), again.failure()),
                    () -> attempt(call, attempts, outcome),
                    outcome,
                    again);
        }
    }

    /** A call between two attempts. */
    private record Pending(CompletableFuture<Answer> outcome, NextStep.Again step) {

        void giveUp() {
            outcome.completeExceptionally(step.otherwise());
        }
    }

    private void later(Duration pause, Runnable task, CompletableFuture<Answer> outcome, NextStep.Again again) {
        Pending waiting = new Pending(outcome, again);
        pending.add(waiting);
        try {
            @Nullable
            ScheduledFuture<?> scheduled = environment
                    .scheduler()
                    .schedule(
                            () -> {
                                // Whoever removes it decides what becomes of it.
                                if (pending.remove(waiting)) {
                                    task.run();
                                }
                            },
                            pause.toMillis(),
                            TimeUnit.MILLISECONDS);
            var unused = outcome.whenComplete((answer, failure) -> scheduled.cancel(false));
        } catch (RejectedExecutionException e) {
            pending.remove(waiting);
            waiting.giveUp();
        }
        if (closed && pending.remove(waiting)) {
            waiting.giveUp();
        }
    }

    /** Ends all pauses at once: what is known now of those calls is all that will be known. */
    @Override
    public void close() {
        closed = true;
        pending.forEach(waiting -> {
            if (pending.remove(waiting)) {
                waiting.giveUp();
            }
        });
    }
}
