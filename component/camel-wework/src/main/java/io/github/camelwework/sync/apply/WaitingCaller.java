// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.error.Failure;
import io.github.camelwework.error.Remedy;
import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkRateLimitException;
import io.github.camelwework.error.WeworkUnavailableException;
import io.github.camelwework.error.WeworkUnknownOutcomeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Makes calls as long as the run may go on, and waits where WeCom wants that: for a limit, or for an import that runs. */
final class WaitingCaller {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int IMPORT_RUNS = 302_008;

    /** Somebody else wrote the same object meanwhile, again and again. */
    private static final int CONFLICT = 6000;

    /** No call is allowed, whatever the object: wrong kind of token, untrusted address, partial authorisation. */
    private static final Set<Integer> FOR_ALL = Set.of(48_002, 48_008, 60_020);

    private final SyncRun.Tools tools;

    WaitingCaller(SyncRun.Tools tools) {
        this.tools = tools;
    }

    <T> T call(Supplier<T> call) {
        Instant end = tools.pauses().now().plus(PATIENCE);
        while (true) {
            requireToGoOn();
            try {
                return call.get();
            } catch (WeworkRateLimitException | WeworkUnavailableException e) {
                Duration pause = e.getRetryAfter();
                boolean worthIt = e instanceof WeworkRateLimitException || isImportRunning(e);
                if (!worthIt
                        || pause == null
                        || pause.compareTo(LONGEST_WAIT) > 0
                        || tools.pauses().now().plus(pause).isAfter(end)) {
                    throw e;
                }
                await(pause);
            }
        }
    }

    /** Rethrows what would befall every other object too: the run ends, and the next goes on from here. */
    void requireOfOneObject(WeworkException failure) {
        if (Integer.valueOf(CONFLICT).equals(failure.getErrorCode())) {
            return;
        }
        boolean forAll = failure instanceof WeworkCredentialException
                || failure instanceof WeworkRateLimitException
                || failure instanceof WeworkUnavailableException
                || failure instanceof WeworkUnknownOutcomeException
                || (failure.getErrorCode() != null && FOR_ALL.contains(failure.getErrorCode()));
        if (forAll) {
            throw failure;
        }
    }

    private static boolean isImportRunning(WeworkException failure) {
        return Integer.valueOf(IMPORT_RUNS).equals(failure.getErrorCode());
    }

    private void await(Duration pause) {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        tools.pauses().pause(pause, () -> over.complete(true), () -> over.complete(false));
        if (!over.join()) {
            throw stopped();
        }
    }

    private void requireToGoOn() {
        if (!tools.mayGoOn().getAsBoolean()) {
            throw stopped();
        }
    }

    static WeworkUnavailableException stopped() {
        return new WeworkUnavailableException(Failure.of(
                "contact/sync",
                "the run was stopped before it was through, because the route stops or another node took over",
                new Remedy("Run it again: it goes on where it was.", "请重新运行：将从中断处继续。")));
    }
}
