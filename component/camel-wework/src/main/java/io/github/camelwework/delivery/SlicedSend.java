// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.catalog.RetryRule;
import io.github.camelwework.client.Answer;
import io.github.camelwework.client.Missed;
import io.github.camelwework.environment.Outcomes;
import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Receivers;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPartialDeliveryException;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Sends one call after another, so that a failure leaves a clear border between sent and unsent, and the next try of the
 * same send goes on there. A call whose outcome is unknown is made again only where that is safe, or wanted.
 */
final class SlicedSend {

    private static final Duration DROPS_DOUBLES = Duration.ofMinutes(30);
    private static final Remedy NOT_REPEATED = new Remedy(
            "An earlier attempt of this call may have reached people, so it is not repeated: check whether"
                    + " it arrived, and send the rest as a new message. repeatUnknown=true repeats it in any case,"
                    + " and duplicateCheck=true lets WeCom drop the second for 30 minutes if the operation has it.",
            "此前对该调用的尝试可能已送达，因此不会重发：请先确认是否已送达，再将其余部分作为新消息发送。设置 repeatUnknown=true 可强制重发；"
                    + "在支持的操作上设置 duplicateCheck=true 可由企业微信在 30 分钟内去重。");

    /** Makes one call of a plan. */
    interface Sender {

        /**
         * Sends.
         *
         * @param later whether a call of the same send went out before
         */
        CompletableFuture<Answer> send(SendPlan.Step step, boolean later);
    }

    private final Operation operation;
    private final SendPlan plan;
    private final SendMemory memory;
    private final Sender sender;
    private final String hash;
    private final SendBook book;
    private boolean began;

    private SlicedSend(Operation operation, SendPlan plan, SendMemory memory, String hash, Sender sender) {
        this.operation = operation;
        this.plan = plan;
        this.memory = memory;
        this.sender = sender;
        this.hash = hash;
        this.book = new SendBook(operation, plan, memory.recall(hash));
        this.began = book.reachedAnybody();
    }

    /**
     * Sends what no earlier try of the same plan has sent.
     *
     * @param hash tells plans apart
     */
    static CompletableFuture<Answer> run(
            Operation operation, SendPlan plan, SendMemory memory, String hash, Sender sender) {
        return new SlicedSend(operation, plan, memory, hash, sender).from(0);
    }

    /** A failure of a send of one call, which names the receivers when nobody knows how it ended. */
    static Throwable described(Operation operation, SendPlan plan, Throwable failure) {
        Throwable known = Outcomes.requireCause(failure);
        if (!(known instanceof WeworkUnknownOutcomeException unknown)) {
            return known;
        }
        return unknown.withUndelivered(new SendBook(operation, plan, List.of(SentStep.unknown(0))).undelivered(0));
    }

    private record Outcome(
            @Nullable Answer answer, @Nullable Throwable failure) {}

    private CompletableFuture<Answer> from(int from) {
        int step = book.next(from);
        if (step == plan.steps().size()) {
            memory.complete(hash);
            return CompletableFuture.completedFuture(Answer.of(book.result()));
        }
        boolean mayHaveHappened = book.find(step) != null;
        if (mayHaveHappened && !isRepeatable(step)) {
            return CompletableFuture.failedFuture(described(step, notRepeated(step)));
        }
        try {
            memory.begins(hash, step);
        } catch (WeworkException e) {
            return CompletableFuture.failedFuture(described(step, e));
        }
        CompletableFuture<Answer> sent = sender.send(plan.steps().get(step), began);
        began = true;
        return sent.handle(Outcome::new)
                .thenComposeAsync(outcome -> ended(step, mayHaveHappened, outcome), memory.executor());
    }

    private CompletableFuture<Answer> ended(int step, boolean mayHaveHappened, Outcome outcome) {
        Answer answer = outcome.answer();
        if (answer != null) {
            note(SentStep.taken(
                    step, answer.result(), Missed.in(operation, answer.result()).byHeader()));
            return from(step + 1);
        }
        Throwable failure = Outcomes.requireCause(outcome.failure());
        if (failure instanceof WeworkPartialDeliveryException nobody) {
            note(SentStep.nobody(
                    step,
                    missedBy(nobody, plan.slices().get(plan.steps().get(step).slice()))));
            boolean isLast = book.next(step) == plan.steps().size();
            if (isLast && !book.reachedAnybody()) {
                // Nothing was sent that the next try should leave out.
                memory.complete(hash);
                return CompletableFuture.failedFuture(nobody.withUndelivered(book.missed()));
            }
            return from(step);
        }
        if (failure instanceof WeworkException known && !(failure instanceof WeworkUnknownOutcomeException)) {
            if (!mayHaveHappened) {
                memory.notTaken(hash, step);
            }
            return CompletableFuture.failedFuture(described(step, known));
        }
        note(SentStep.unknown(step));
        return CompletableFuture.failedFuture(
                failure instanceof WeworkException known ? described(step, known) : failure);
    }

    private void note(SentStep step) {
        book.add(step);
        memory.ended(hash, step);
    }

    private boolean isRepeatable(int step) {
        if (!(operation.retry() instanceof RetryRule.Send send) || memory.repeatsUnknown()) {
            return true;
        }
        Object set = send.safeWhenSet() == null
                ? null
                : plan.steps().get(step).fields().get(send.safeWhenSet());
        return "1".equals(String.valueOf(set)) && isStillDropped(step);
    }

    /** WeCom drops the double of a call for a limited time only. */
    private boolean isStillDropped(int step) {
        Object seconds = plan.steps().get(step).fields().get("duplicate_check_interval");
        Duration interval = seconds instanceof Number given ? Duration.ofSeconds(given.longValue()) : DROPS_DOUBLES;
        SentStep known = book.find(step);
        // The last sixth is left for the way to WeCom.
        return known == null
                || memory.age(known).compareTo(interval.multipliedBy(5).dividedBy(6)) < 0;
    }

    private WeworkException notRepeated(int step) {
        return new WeworkUnknownOutcomeException(Failure.of(
                operation.path(),
                "the outcome of an earlier attempt of call %d of %d is unknown"
                        .formatted(step + 1, plan.steps().size()),
                NOT_REPEATED));
    }

    /** When WeCom does not say who was missed, it was everybody of the slice. */
    private Map<String, List<String>> missedBy(WeworkPartialDeliveryException nobody, Receivers slice) {
        if (nobody.getInvalidUsers().isEmpty()
                && nobody.getInvalidParties().isEmpty()
                && nobody.getInvalidTags().isEmpty()) {
            return Map.of("InvalidUser", slice.users(), "InvalidParty", slice.parties(), "InvalidTag", slice.tags());
        }
        return Map.of(
                "InvalidUser", nobody.getInvalidUsers(),
                "InvalidParty", nobody.getInvalidParties(),
                "InvalidTag", nobody.getInvalidTags(),
                "UnlicensedUser", nobody.getUnlicensedUsers());
    }

    private WeworkException described(int step, WeworkException failure) {
        return failure.withUndelivered(book.undelivered(step));
    }
}
