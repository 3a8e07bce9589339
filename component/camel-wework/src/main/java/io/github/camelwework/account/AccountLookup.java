// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.account;

import io.github.camelwework.environment.Outcomes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** One look-up of an account: a thread makes it, and all others that want the account wait for its answer. */
final class AccountLookup extends CompletableFuture<Account> {

    private final long generation;
    private final Thread maker;

    AccountLookup(long generation, Thread maker) {
        this.generation = generation;
        this.maker = maker;
    }

    /** Whether nothing was announced as changed since this began. */
    boolean isOf(long present) {
        return generation >= present;
    }

    /** Whether to wait would be for ever: a resolver that calls with the account that it is asked for. */
    boolean isMadeBy(Thread thread) {
        return !isDone() && maker.equals(thread);
    }

    /** The account; null when the look-up failed or has not ended. */
    @Nullable
    Account found() {
        return isDone() && !isCompletedExceptionally() ? join() : null;
    }

    /** The account, or what the look-up failed with. */
    Account await() {
        try {
            return join();
        } catch (CompletionException e) {
            if (Outcomes.cause(e) instanceof RuntimeException cause) {
                throw cause;
            }
            if (Outcomes.cause(e) instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
