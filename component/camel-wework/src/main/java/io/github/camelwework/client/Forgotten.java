// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import io.github.camelwework.limit.RateGate;
import io.github.camelwework.token.WeworkTokenService;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Frees what is kept for credentials that no later call is made with: tokens with their pauses after failures, retry
 * budgets, ended limits. What other credentials share stays, such as the token of a suite. Calls under way may bring some
 * of it back, so it is freed once more when they must have ended.
 */
final class Forgotten {

    private static final long CALLS_HAVE_ENDED_SECONDS = 300;

    private final WeworkTokenService tokens;
    private final RateGate gate;
    private final Set<String> budgets;
    private final ScheduledExecutorService scheduler;

    /**
     * Nothing is forgotten yet.
     *
     * @param budgets the keys of the retry budgets; a removal frees the budget
     */
    Forgotten(WeworkTokenService tokens, RateGate gate, Set<String> budgets, ScheduledExecutorService scheduler) {
        this.tokens = tokens;
        this.gate = gate;
        this.budgets = budgets;
        this.scheduler = scheduler;
    }

    void forget(Collection<Credentials> gone, Supplier<Collection<Credentials>> live) {
        if (gone.isEmpty()) {
            return;
        }
        List<Credentials> freed = List.copyOf(gone);
        free(freed, live.get());
        try {
            var unused = scheduler.schedule(() -> free(freed, live.get()), CALLS_HAVE_ENDED_SECONDS, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            // The component stops, and all of it ends with it.
            return;
        }
    }

    private void free(Collection<Credentials> gone, Collection<Credentials> live) {
        without(gone, live, Credentials::tokenKeys).forEach(tokens::forget);
        budgets.removeAll(without(gone, live, credentials -> Set.of(credentials.budgetKey())));
        gate.forget(without(gone, live, Credentials::limitedAccounts));
    }

    private static <K> Set<K> without(
            Collection<Credentials> gone, Collection<Credentials> live, Function<Credentials, Set<K>> keys) {
        Set<K> only = new HashSet<>();
        gone.forEach(credentials -> only.addAll(keys.apply(credentials)));
        live.forEach(credentials -> only.removeAll(keys.apply(credentials)));
        return only;
    }
}
