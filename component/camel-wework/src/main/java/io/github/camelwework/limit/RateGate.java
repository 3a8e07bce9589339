// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import io.github.camelwework.error.WeworkException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way out for the calls of one component, with its own values for limits. What was called and what is blocked is
 * shared by all gates of a {@link WeworkRateLimiter}. Thread-safe; nothing blocks.
 */
public final class RateGate implements AutoCloseable {

    private final Turnstile turnstile;
    private final Blocks blocks;
    private final LimitTable table;
    private volatile boolean closed;

    RateGate(Turnstile turnstile, Blocks blocks, LimitTable table) {
        this.turnstile = turnstile;
        this.blocks = blocks;
        this.table = table;
    }

    /**
     * Lets a call out when its limits allow, as the policy says.
     *
     * @return completes with the permit, which the call must end. Fails with a {@link
     *     io.github.camelwework.error.WeworkRateLimitException} when there is no place in time or WeCom has blocked the
     *     path, with a {@link io.github.camelwework.error.WeworkUnavailableException} when the gate is closed: nothing
     *     was sent then
     */
    public CompletableFuture<Permit> enter(LimitedCall call, LimitPolicy policy) {
        if (closed) {
            return CompletableFuture.failedFuture(Refusals.stopped(call));
        }
        WeworkException blocked = blocks.check(call);
        if (blocked != null) {
            return CompletableFuture.failedFuture(blocked);
        }
        return policy.enabled()
                ? turnstile.enter(
                        new Arrival(call, rules(call, policy), call.pace().policy(policy), this))
                : CompletableFuture.completedFuture(Permit.FREE);
    }

    /** The parts of a text leave room, unless the call would rather fail than wait. */
    private List<LimitRule> rules(LimitedCall call, LimitPolicy policy) {
        List<LimitRule> rules = table.rulesFor(call.operation());
        return call.pace().isPart() && policy.onRateLimit() == OnRateLimit.WAIT
                ? Stream.concat(
                                rules.stream(),
                                rules.stream().filter(LimitRule::isOfReceivers).map(LimitRule::forParts))
                        .toList()
                : rules;
    }

    /** Why an attempt at the call must not go out now; null when it may. */
    public @Nullable WeworkException refusal(LimitedCall call) {
        return closed ? Refusals.stopped(call) : blocks.check(call);
    }

    /** Notes that WeCom answered the call with success. */
    public void succeeded(LimitedCall call) {
        blocks.succeeded(call);
    }

    /**
     * Notes a failure that WeCom answered, and gives it back: with the length of the block when there is one. Calls that
     * wait for their turn on a path that is blocked now fail at once.
     */
    public WeworkException failed(LimitedCall call, WeworkException failure) {
        WeworkException noted = blocks.failed(call, failure);
        if (noted != failure) {
            turnstile.dismiss(waiting -> blocks.check(waiting.call()));
        }
        return noted;
    }

    /** Frees what is kept for accounts that call no longer, as far as it cannot matter any more. */
    public void forget(Set<String> accounts) {
        blocks.forget(accounts);
        turnstile.forget(accounts);
    }

    /** Fails all calls that wait here, and all that come from now on. */
    @Override
    public void close() {
        closed = true;
        turnstile.dismiss(waiting -> equals(waiting.gate()) ? Refusals.stopped(waiting.call()) : null);
    }

    boolean isClosed() {
        return closed;
    }
}
