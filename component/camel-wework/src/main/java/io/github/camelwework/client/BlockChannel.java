// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.environment.Outcomes;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.limit.LimitedCall;
import io.github.camelwework.limit.RateGate;
import java.util.concurrent.CompletableFuture;

/** Keeps each attempt out of a path that WeCom has blocked for the account, and notes when WeCom does so. */
final class BlockChannel implements Channel {

    private final Channel next;
    private final RateGate gate;

    BlockChannel(Channel next, RateGate gate) {
        this.next = NeverThrowChannel.around(next);
        this.gate = gate;
    }

    @Override
    public CompletableFuture<Answer> send(Call call) {
        LimitedCall limited = call.limited();
        WeworkException refusal = gate.refusal(limited);
        if (refusal != null) {
            return CompletableFuture.failedFuture(refusal);
        }
        return next.send(call)
                .whenComplete((answer, failure) -> {
                    if (failure == null) {
                        gate.succeeded(limited);
                    }
                })
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(
                        Outcomes.requireCause(failure) instanceof WeworkException answered
                                ? gate.failed(limited, answered)
                                : failure));
    }
}
