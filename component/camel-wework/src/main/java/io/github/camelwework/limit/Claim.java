// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.util.List;

/** A call's claim to a place under one key. Used with the turnstile's lock held. */
record Claim(Window window, LimitRule rule, String key) {

    static boolean areFree(List<Claim> claims, long now) {
        for (Claim claim : claims) {
            if (claim.nextFree() > now) {
                return false;
            }
        }
        return true;
    }

    /** The one that is free last. */
    static Latest latest(List<Claim> claims, long now, boolean asLast) {
        Latest latest = null;
        for (Claim claim : claims) {
            int ahead = asLast ? claim.window.waiting() : 0;
            for (RateLimit limit : claim.rule.limits()) {
                long time = claim.window.expected(limit, now, ahead);
                if (latest == null || time > latest.time()) {
                    latest = new Latest(claim, limit, time);
                }
            }
        }
        if (latest == null) {
            throw new IllegalStateException("A call that claims no place waits for none.");
        }
        return latest;
    }

    /** Who is counted, for people: the last part of the key. */
    String name() {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    /** When all limits let one call in, as far as its own window knows. */
    long nextFree() {
        long latest = CompletionRing.LONG_AGO;
        for (RateLimit limit : rule.limits()) {
            latest = Math.max(latest, window.nextFree(limit));
        }
        return latest;
    }

    /**
     * What a call waits for.
     *
     * @param time when it can be expected
     */
    record Latest(Claim claim, RateLimit limit, long time) {}
}
