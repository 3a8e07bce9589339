// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import io.github.camelwework.error.WeworkCredentialException;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.error.WeworkPermissionException;
import io.github.camelwework.error.WeworkRateLimitException;
import java.time.Duration;

/**
 * Stops asking where asking is harmful: WeCom blocks an IP for an hour after many refused gettokens (doc 90313, 45009).
 * Refusals of the secret open it for a minute, then two, up to an hour. Refusals that an administrator ends open it for
 * a minute each time: WeCom itself takes that long to act on a changed list of trusted IPs (doc 90664). A block that
 * WeCom announces opens it at once, for that block's length. Other failures leave it as it is.
 *
 * @param refusals in a row
 * @param doublings of the next opening for a refused secret
 * @param open the last opening
 */
record Breaker(int refusals, int doublings, Pause open) {

    static final Breaker CLOSED = new Breaker(0, 0, Pause.NONE);

    private static final int TOLERATED_REFUSALS = 2;
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();
    private static final long HOUR = Duration.ofHours(1).toMillis();

    Breaker after(WeworkException failure, long now) {
        if (failure instanceof WeworkCredentialException) {
            return refused(Math.min(MINUTE << doublings, HOUR), now, 1);
        }
        if (failure instanceof WeworkPermissionException) {
            return refused(MINUTE, now, 0);
        }
        Duration block = failure instanceof WeworkRateLimitException ? failure.getRetryAfter() : null;
        return block == null
                ? this
                : new Breaker(refusals, doublings, new Pause(now, Math.min(block.toMillis(), HOUR)));
    }

    TokenStatus.Breaker stateAt(long now) {
        if (open.length() == 0) {
            return TokenStatus.Breaker.CLOSED;
        }
        return open.left(now) > 0 ? TokenStatus.Breaker.OPEN : TokenStatus.Breaker.HALF_OPEN;
    }

    boolean isOpen(long now) {
        return open.left(now) > 0;
    }

    private Breaker refused(long length, long now, int doubling) {
        if (refusals < TOLERATED_REFUSALS) {
            return new Breaker(refusals + 1, doublings, open);
        }
        // Six doublings of a minute are more than the hour that caps them.
        return new Breaker(refusals + 1, Math.min(doublings + doubling, 6), new Pause(now, length));
    }
}
