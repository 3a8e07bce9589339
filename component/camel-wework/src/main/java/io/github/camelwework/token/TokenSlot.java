// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import io.github.camelwework.error.ErrorAnswer;
import io.github.camelwework.error.WeworkException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The token of one key. Lock-free: the state is one immutable record, and the thread that swaps it does what the swap entails,
 * so each fetch is started, answered or given up exactly once. Nobody blocks here, and a fresh token costs one volatile
 * read.
 */
final class TokenSlot {

    private static final Logger LOG = LoggerFactory.getLogger(TokenSlot.class);
    private static final AtomicReferenceFieldUpdater<TokenSlot, SlotState> STATE =
            AtomicReferenceFieldUpdater.newUpdater(TokenSlot.class, SlotState.class, "state");

    private final TokenKey key;
    private final FlightControl control;
    private volatile SlotState state = SlotState.EMPTY;
    private volatile boolean closed;

    TokenSlot(TokenKey key, FlightControl control) {
        this.key = key;
        this.control = control;
    }

    TokenKey key() {
        return key;
    }

    SlotState state() {
        return state;
    }

    @Nullable
    AccessToken peekFresh() {
        AccessToken token = state.token();
        return token != null && token.stateAt(control.now()) == TokenState.FRESH ? token : null;
    }

    CompletableFuture<AccessToken> token(TokenSource source) {
        AccessToken fresh = peekFresh();
        return fresh != null ? CompletableFuture.completedFuture(fresh) : fetchOrWait(source);
    }

    /** Whether the token was there and is gone now. */
    boolean invalidate(AccessToken seen, ErrorAnswer refusal) {
        boolean removed = swap(before -> before.without(seen, refusal, control.now())) != null;
        if (removed) {
            control.meters().invalidated();
            LOG.debug("WeCom refused {} of {}", seen, key);
        }
        return removed;
    }

    /** The flight asks now. */
    void asking(Flight flight) {
        swap(before -> before.asking(flight));
    }

    /**
     * WeCom granted the flight a token.
     *
     * @return whether that ended it: not when it had been given up before, nor when it has to ask once more
     */
    boolean granted(Flight flight, GrantedToken granted) {
        double chance = control.chance();
        SlotState after =
                swap(before -> before.flight() == flight ? before.granted(granted, control.now(), chance) : null);
        if (after == null) {
            // Only its own answer, the deadline and the end of the service end a flight: here it was overtaken.
            if (state.flight() == flight) {
                control.ask(flight, this);
            }
            return false;
        }
        AccessToken token = after.token();
        WeworkException refusal = after.history().last();
        if (token != null && refusal == null) {
            LOG.debug("Got {} for {}", token, key);
            flight.land(token);
        } else if (refusal != null) {
            tellFailure(flight, refusal);
        }
        return true;
    }

    /**
     * The flight failed.
     *
     * @return whether that ended it: not when it was over before
     */
    boolean failed(Flight flight, WeworkException reason) {
        double chance = control.chance();
        SlotState after =
                swap(before -> before.flight() == flight ? before.failed(reason, control.now(), chance) : null);
        if (after != null) {
            tellFailure(flight, reason);
        }
        return after != null;
    }

    TokenStatus status() {
        SlotState seen = state;
        long now = control.now();
        AccessToken token = seen.token();
        Duration age =
                token == null ? null : Duration.ofMillis(now - token.life().issuedAt());
        return new TokenStatus(key, seen.stateAt(now), age, seen.history().describe(now));
    }

    /** Forgets the token, ends what is under way and starts nothing any more. */
    void close() {
        closed = true;
        Flight flight = STATE.getAndSet(this, SlotState.EMPTY).flight();
        if (flight != null) {
            flight.fail(TokenFailures.stopped());
        }
    }

    private CompletableFuture<AccessToken> fetchOrWait(TokenSource source) {
        while (true) {
            SlotState before = state;
            long now = control.now();
            if (!before.lacksFlight(now)) {
                return serve(before, now);
            }
            Flight flight = new Flight(source);
            SlotState after = before.with(flight);
            if (STATE.compareAndSet(this, before, after)) {
                CompletableFuture<AccessToken> served = serve(after, now);
                start(
                        flight,
                        before.history()
                                .spacing()
                                .atMost(control.longestPause())
                                .left(now));
                return served;
            }
        }
    }

    private static CompletableFuture<AccessToken> serve(SlotState seen, long now) {
        AccessToken usable = seen.usableAt(now);
        if (usable != null) {
            return CompletableFuture.completedFuture(usable);
        }
        Flight flight = seen.flight();
        return flight == null
                ? CompletableFuture.failedFuture(TokenFailures.heldBack(seen.history(), now))
                : flight.board();
    }

    private void start(Flight flight, long delay) {
        // Closed in between: what closed it may have looked before this flight was there.
        if (closed) {
            close();
        } else {
            control.launch(flight, delay, this);
        }
    }

    private void tellFailure(Flight flight, WeworkException reason) {
        control.meters().failed();
        LOG.debug("No token for {}: {}", key, reason.getMessage());
        flight.fail(reason);
    }

    /** Swaps the state for what the step makes of it, and returns that; null when the step wants no change. */
    private @Nullable SlotState swap(Function<SlotState, @Nullable SlotState> step) {
        while (true) {
            SlotState before = state;
            SlotState after = step.apply(before);
            if (after == null || STATE.compareAndSet(this, before, after)) {
                return after;
            }
        }
    }
}
