// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of one admitted call. Its holder says when an attempt may have reached WeCom, and when the call
 * has ended, its retries included. Thread-safe.
 */
public final class Permit {

    /** Of a call that needs no place. */
    static final Permit FREE = new Permit(null, List.of());

    private final @Nullable Turnstile turnstile;
    private final List<Claim> claims;
    private volatile boolean wentOut;
    private boolean ended;

    Permit(@Nullable Turnstile turnstile, List<Claim> claims) {
        this.turnstile = turnstile;
        this.claims = claims;
    }

    /** An attempt may have reached WeCom, whatever came of it: the places count for their windows. */
    public void wentOut() {
        if (turnstile != null) {
            wentOut = true;
        }
    }

    /** The call has ended. If nothing of it can have reached WeCom its places are free again at once. */
    public void end() {
        if (turnstile != null) {
            turnstile.leave(this, wentOut);
        }
    }

    List<Claim> claims() {
        return claims;
    }

    /** Whether this is the first time that it ends; used with the turnstile's lock held. */
    boolean endsNow() {
        boolean first = !ended;
        ended = true;
        return first;
    }
}
