// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.error.WeworkException;
import io.github.camelwework.limit.LimitPolicy;
import io.github.camelwework.limit.LimitedCall;
import io.github.camelwework.limit.Permit;
import io.github.camelwework.limit.RateGate;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Sends a call when WeCom's limits allow it. One call takes one place, however often it is repeated. */
final class LimitChannel implements Channel {

    private final Channel next;
    private final RateGate gate;
    private final LimitPolicy policy;

    LimitChannel(Channel next, RateGate gate, LimitPolicy policy) {
        this.next = NeverThrowChannel.around(next);
        this.gate = gate;
        this.policy = policy;
    }

    @Override
    public CompletableFuture<Answer> send(Call call) {
        LimitedCall limited;
        try {
            limited = call.limited();
        } catch (WeworkException e) {
            return CompletableFuture.failedFuture(e);
        }
        return gate.enter(limited, policy).thenCompose(permit -> send(call, permit));
    }

    private CompletableFuture<Answer> send(Call call, Permit permit) {
        return prepared(call.with(permit)).thenCompose(next::send).whenComplete((answer, failure) -> permit.end());
    }

    /** Not before the call has its places: what is uploaded for a call that may not go out was uploaded in vain. */
    private static CompletableFuture<Call> prepared(Call call) {
        Supplier<CompletableFuture<Call.Body>> preparation = call.turn().preparation();
        if (preparation == null) {
            return CompletableFuture.completedFuture(call);
        }
        try {
            return preparation.get().thenApply(call::with);
        } catch (RuntimeException | Error e) {
            // Whatever it is, the places must be given back.
            return CompletableFuture.failedFuture(e);
        }
    }
}
