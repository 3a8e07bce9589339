// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import io.github.camelwework.error.ErrorAnswer;
import io.github.camelwework.error.WeworkException;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one credential at one moment, and what follows when something happens. Immutable: a slot swaps
 * one for the next by compare-and-set, so that no two callers ever act on the same moment.
 *
 * @param token the last one granted; null when there was none or WeCom refused it
 * @param refusal the last token that WeCom refused; null when there was none
 * @param flight the fetch under way or waiting for its time; null when there is none
 * @param history what failed since the last success
 */
record SlotState(
        @Nullable AccessToken token,
        @Nullable Refusal refusal,
        @Nullable Flight flight,
        FailureHistory history) {

    static final SlotState EMPTY = new SlotState(null, null, null, FailureHistory.NONE);

    /**
     * A token that WeCom refused.
     *
     * @param fingerprint the token's
     * @param answer what WeCom refused it with
     * @param during the fetch that had already asked by then: its answer may be older than the refusal. Null when none
     */
    record Refusal(
            String fingerprint,
            ErrorAnswer answer,
            @Nullable Flight during) {

        boolean isOf(AccessToken token) {
            return fingerprint.equals(token.fingerprint());
        }
    }

    TokenState stateAt(long now) {
        return token == null ? TokenState.EXPIRED : token.stateAt(now);
    }

    /** The token while it may be handed out. */
    @Nullable
    AccessToken usableAt(long now) {
        return stateAt(now) == TokenState.EXPIRED ? null : token;
    }

    /** Whether the caller has to start a fetch now. In the background it can wait until the pause after failures is over. */
    boolean lacksFlight(long now) {
        if (flight != null) {
            return false;
        }
        return switch (stateAt(now)) {
            case FRESH -> false;
            case STALE -> history.isOver(now);
            case EXPIRED -> !history.breaker().isOpen(now);
        };
    }

    SlotState with(Flight next) {
        return new SlotState(token, refusal, next, history);
    }

    /** The state when the flight asks: its answer will be newer than every refusal so far. */
    SlotState asking(Flight asks) {
        return refusal != null && refusal.during() == asks
                ? new SlotState(token, new Refusal(refusal.fingerprint(), refusal.answer(), null), flight, history)
                : this;
    }

    /**
     * The state with the answer of the flight under way; null when that is the refused token and WeCom may have answered
     * before it refused, so that it has to be asked once more.
     *
     * <p>A refused token that WeCom grants after all counts as a refusal. It stays nevertheless, since WeCom vouches for
     * it: one route that uses it where it does not belong must not take it from all the others.
     */
    @Nullable
    SlotState granted(GrantedToken granted, long now, double chance) {
        AccessToken next = new AccessToken(granted.value(), TokenLife.granted(now, granted.life()));
        if (token != null && token.isSameAs(next)) {
            next = token.with(token.life().confirmed(now, granted.life()));
        } else if (token == null && refusal != null && refusal.isOf(next)) {
            return refusal.during() == flight
                    ? null
                    : new SlotState(
                            next,
                            refusal,
                            null,
                            history.after(TokenFailures.sameTokenAgain(refusal.answer()), now, chance));
        }
        return new SlotState(next, refusal, null, FailureHistory.NONE);
    }

    SlotState failed(WeworkException reason, long now, double chance) {
        return new SlotState(token, refusal, null, history.after(reason, now, chance));
    }

    /**
     * The state without the token that WeCom refused; null when that token has gone already, or when WeCom vouched for it
     * so recently that asking again is futile.
     */
    @Nullable
    SlotState without(AccessToken seen, ErrorAnswer answer, long now) {
        if (token == null || !token.isSameAs(seen)) {
            return null;
        }
        boolean vouchedFor = refusal != null && refusal.isOf(seen);
        return vouchedFor && !history.isOver(now)
                ? null
                : new SlotState(null, new Refusal(seen.fingerprint(), answer, flight), flight, history);
    }
}
