// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import io.github.camelwework.catalog.Operation;
import io.github.camelwework.client.Answer;
import io.github.camelwework.client.Missed;
import io.github.camelwework.error.Receivers;
import io.github.camelwework.error.Undelivered;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPartialDeliveryException;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends the slices of one request one after another, so that a failure leaves a clear border between sent and unsent. */
final class SlicedSend {

    private final Operation operation;
    private final List<Map<String, Object>> slices;
    private final Function<Map<String, Object>, CompletableFuture<Answer>> send;
    private final AnswerMerge merge;

    SlicedSend(
            Operation operation,
            List<Map<String, Object>> slices,
            Function<Map<String, Object>, CompletableFuture<Answer>> send) {
        this.operation = operation;
        this.slices = slices;
        this.send = send;
        this.merge = new AnswerMerge(operation);
    }

    CompletableFuture<Answer> run() {
        return from(0);
    }

    private record Outcome(
            @Nullable Answer answer, @Nullable Throwable failure) {}

    private CompletableFuture<Answer> from(int index) {
        return send.apply(slices.get(index)).handle(Outcome::new).thenCompose(outcome -> {
            Answer answer = outcome.answer();
            if (answer == null) {
                return failed(index, cause(outcome.failure()));
            }
            merge.add(answer.result(), Missed.in(operation, answer.result()).byHeader());
            return next(index);
        });
    }

    private CompletableFuture<Answer> next(int index) {
        if (index + 1 < slices.size()) {
            return from(index + 1);
        }
        return CompletableFuture.completedFuture(new Answer(merge.result(), null));
    }

    private CompletableFuture<Answer> failed(int index, Throwable failure) {
        boolean isLast = index + 1 == slices.size();
        if (failure instanceof WeworkPartialDeliveryException nobody && (!isLast || merge.reachedAnybody())) {
            merge.addMissed(missedBy(nobody, slices.get(index)));
            return next(index);
        }
        return CompletableFuture.failedFuture(
                failure instanceof WeworkException known && index > 0 ? describe(index, known) : failure);
    }

    /** When WeCom does not say who was missed, it was everybody of the slice. */
    private Map<String, List<String>> missedBy(WeworkPartialDeliveryException nobody, Map<String, Object> slice) {
        if (nobody.getInvalidUsers().isEmpty()
                && nobody.getInvalidParties().isEmpty()
                && nobody.getInvalidTags().isEmpty()) {
            Receivers all = ReceiverSplit.receiversOf(operation, List.of(slice));
            return Map.of("InvalidUser", all.users(), "InvalidParty", all.parties(), "InvalidTag", all.tags());
        }
        return Map.of(
                "InvalidUser", nobody.getInvalidUsers(),
                "InvalidParty", nobody.getInvalidParties(),
                "InvalidTag", nobody.getInvalidTags(),
                "UnlicensedUser", nobody.getUnlicensedUsers());
    }

    private WeworkException describe(int index, WeworkException failure) {
        // Those of a slice whose outcome is unknown are not unsent: they may have the message.
        int firstUnsent = failure instanceof WeworkUnknownOutcomeException ? index + 1 : index;
        List<Map<String, Object>> unsent = new ArrayList<>(slices.subList(firstUnsent, slices.size()));
        Undelivered undelivered = merge.undelivered().withUnsent(ReceiverSplit.receiversOf(operation, unsent));
        return failure.withUndelivered(undelivered);
    }

    private static Throwable cause(@Nullable Throwable failure) {
        Throwable known = Objects.requireNonNull(failure, "A slice ended without an answer and without a failure.");
        return known instanceof CompletionException && known.getCause() != null ? known.getCause() : known;
    }
}
