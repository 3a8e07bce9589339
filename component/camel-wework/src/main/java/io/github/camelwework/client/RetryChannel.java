// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.environment.Environment;
import io.github.camelwework.environment.Outcomes;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Repeats a call as long as its operation allows it: at most three attempts, with growing pauses, inside the budget of
 * its corp and app. {@link RetryDecision} decides; this class only carries it out, without holding a thread.
 */
final class RetryChannel implements Channel, AutoCloseable {

    private final Channel next;
    private final Pauses pauses;
    private final Backoff backoff;
    private final Function<Credentials, RetryBudget> budgets;
    private final ReadBack readBack;

    RetryChannel(Channel next, Environment environment, Function<Credentials, RetryBudget> budgets) {
        this.next = NeverThrowChannel.around(next);
        this.pauses = new Pauses(environment);
        this.backoff = new Backoff(environment.random());
        this.budgets = budgets;
        this.readBack = new ReadBack(this.next);
    }

    @Override
    public CompletableFuture<Answer> send(Call call) {
        CompletableFuture<Answer> outcome = new CompletableFuture<>();
        Outcomes.step(
                outcome, () -> attempt(call, new RetryDecision(call, budgets.apply(call.credentials())), outcome));
        return outcome;
    }

    private void attempt(Call call, RetryDecision attempts, CompletableFuture<Answer> outcome) {
        var unused = next.send(call)
                .whenComplete((answer, failure) -> Outcomes.step(outcome, () -> {
                    if (answer != null) {
                        attempts.succeeded();
                        outcome.complete(answer);
                    } else {
                        follow(call, attempts, outcome, attempts.failed(Outcomes.requireCause(failure)));
                    }
                }));
    }

    private void follow(Call call, RetryDecision attempts, CompletableFuture<Answer> outcome, NextStep step) {
        if (step instanceof NextStep.GiveUp giveUp) {
            outcome.completeExceptionally(giveUp.failure());
        } else if (step instanceof NextStep.Done done) {
            outcome.complete(done.answer());
        } else if (step instanceof NextStep.Compare compare) {
            var unused = readBack.isAsWanted(call, compare.rule()).whenComplete((equal, failure) -> {
                if (Boolean.TRUE.equals(equal)) {
                    outcome.complete(RetryDecision.doneBefore());
                } else {
                    outcome.completeExceptionally(compare.otherwise());
                }
            });
        } else if (step instanceof NextStep.Again again) {
            pauses.pause(
                    backoff.after(attempts.made(), again.failure()),
                    () -> Outcomes.step(outcome, () -> attempt(call, attempts, outcome)),
                    () -> outcome.completeExceptionally(again.otherwise()));
        }
    }

    /** Ends all pauses at once: what is known now of those calls is all that will be known. */
    @Override
    public void close() {
        pauses.close();
    }
}
