// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.environment.Outcomes;
import io.github.camelwework.limit.Permit;
import java.util.concurrent.CompletableFuture;

/** Notes on a call's permit that an attempt may have reached WeCom, unless it surely did not leave this host. */
final class DepartureChannel implements Channel {

    private final Channel next;

    DepartureChannel(Channel next) {
        this.next = NeverThrowChannel.around(next);
    }

    @Override
    public CompletableFuture<Answer> send(Call call) {
        Permit permit = call.permit();
        CompletableFuture<Answer> answer = next.send(call);
        return permit == null
                ? answer
                : answer.whenComplete((done, failure) -> {
                    if (failure == null || !isSurelyNotSent(failure)) {
                        permit.wentOut();
                    }
                });
    }

    private static boolean isSurelyNotSent(Throwable failure) {
        return Outcomes.requireCause(failure) instanceof UnansweredException unanswered && unanswered.surelyNotDone();
    }
}
