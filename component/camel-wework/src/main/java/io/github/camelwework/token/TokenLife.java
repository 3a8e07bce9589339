// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import java.time.Duration;

/**
 * When a token ages, in milliseconds of the epoch: no objects are made where every call looks.
 *
 * @param issuedAt when it was first received
 * @param staleAt from then on it is renewed in the background
 * @param expiredAt from then on it is not handed out
 * @param endsAt when WeCom itself ends it
 */
record TokenLife(long issuedAt, long staleAt, long expiredAt, long endsAt) {

    private static final long SHORTEST = 1_000;
    private static final long STALE_AT_MOST = Duration.ofMinutes(10).toMillis();
    private static final long STALE_SHARE = 10;
    private static final long EXPIRED_AT_MOST = Duration.ofSeconds(10).toMillis();
    private static final long EXPIRED_SHARE = 20;

    /** Stale for the last tenth, at most ten minutes; expired for the last twentieth, at most ten seconds. */
    static TokenLife granted(long now, Duration life) {
        long length = lengthOf(life);
        long end = now + length;
        return new TokenLife(
                now,
                end - Math.min(length / STALE_SHARE, STALE_AT_MOST),
                end - Math.min(length / EXPIRED_SHARE, EXPIRED_AT_MOST),
                end);
    }

    /**
     * The life of a token that WeCom handed out once more. That does not prolong it (doc 91039) whatever the answer's
     * {@code expires_in} says, and asking again before its end would only bring the same token: from here on it is fresh
     * to its very end.
     */
    TokenLife confirmed(long now, Duration life) {
        if (now >= endsAt) {
            return granted(now, life);
        }
        long end = Math.min(endsAt, now + lengthOf(life));
        return new TokenLife(issuedAt, end, end, end);
    }

    TokenState stateAt(long now) {
        if (now < staleAt) {
            return TokenState.FRESH;
        }
        return now < expiredAt ? TokenState.STALE : TokenState.EXPIRED;
    }

    /** An answer of 0 seconds would otherwise mean one gettoken for each call. */
    private static long lengthOf(Duration life) {
        return Math.max(life.toMillis(), SHORTEST);
    }
}
