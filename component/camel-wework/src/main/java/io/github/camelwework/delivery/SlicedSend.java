// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.client.Answer;
import io.github.camelwework.client.Missed;
import io.github.camelwework.error.Receivers;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPartialDeliveryException;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends one call after another, so that a failure leaves a clear border between sent and unsent. */
final class SlicedSend {

    private final Operation operation;
    private final SendPlan plan;
    private final Function<Map<String, Object>, CompletableFuture<Answer>> send;
    private final AnswerMerge merge;

    SlicedSend(Operation operation, SendPlan plan, Function<Map<String, Object>, CompletableFuture<Answer>> send) {
        this.operation = operation;
        this.plan = plan;
        this.send = send;
        this.merge = new AnswerMerge(operation);
    }

    CompletableFuture<Answer> run() {
        return from(0);
    }

    private record Outcome(
            @Nullable Answer answer, @Nullable Throwable failure) {}

    private CompletableFuture<Answer> from(int step) {
        if (step >= plan.steps().size()) {
            return CompletableFuture.completedFuture(Answer.of(merge.result()));
        }
        return send.apply(plan.steps().get(step).fields()).handle(Outcome::new).thenCompose(outcome -> {
            Answer answer = outcome.answer();
            if (answer == null) {
                return failed(step, cause(outcome.failure()));
            }
            merge.add(answer.result(), Missed.in(operation, answer.result()).byHeader());
            return from(step + 1);
        });
    }

    private CompletableFuture<Answer> failed(int step, Throwable failure) {
        int next = plan.afterSliceOf(step);
        boolean isLast = next == plan.steps().size();
        if (failure instanceof WeworkPartialDeliveryException nobody && (!isLast || merge.reachedAnybody())) {
            // Nobody of this slice got this part, and nobody would get the next.
            merge.addMissed(
                    missedBy(nobody, plan.slices().get(plan.steps().get(step).slice())));
            return from(next);
        }
        return CompletableFuture.failedFuture(
                failure instanceof WeworkException known && step > 0 ? describe(step, known) : failure);
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

    private WeworkException describe(int step, WeworkException failure) {
        int slice = plan.steps().get(step).slice();
        // Those of a slice whose outcome is unknown are not unsent: they may have the message.
        int firstUnsent = failure instanceof WeworkUnknownOutcomeException ? slice + 1 : slice;
        return failure.withUndelivered(merge.undelivered().withUnsent(plan.receiversFrom(firstUnsent)));
    }

    private static Throwable cause(@Nullable Throwable failure) {
        Throwable known = Objects.requireNonNull(failure, "A call ended without an answer and without a failure.");
        return known instanceof CompletionException && known.getCause() != null ? known.getCause() : known;
    }
}
