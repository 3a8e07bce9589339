// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A call that waits. It stands in the queue of one window at a time, the one that it expects to be free last: what is
 * free already needs no watching, and a call that needs only that is not held up. Used with the turnstile's lock held.
 */
final class Waiter {

    private final long number;
    private final Arrival arrival;
    private final List<Claim> claims;
    private final long since;
    private final CompletableFuture<Permit> outcome = new CompletableFuture<>();
    private Claim.Latest watched;
    private boolean done;
    private @Nullable Future<?> timeout;

    /**
     * A call that begins to wait.
     *
     * @param number grows in the order of arrival
     */
    Waiter(long number, Arrival arrival, List<Claim> claims, Claim.Latest watched, long since) {
        this.number = number;
        this.arrival = arrival;
        this.claims = claims;
        this.watched = watched;
        this.since = since;
        claims.forEach(claim -> claim.window().pin());
        watched.claim().window().add(this);
    }

    long number() {
        return number;
    }

    Arrival arrival() {
        return arrival;
    }

    List<Claim> claims() {
        return claims;
    }

    long since() {
        return since;
    }

    long deadline() {
        return since + arrival.policy().waitMillis();
    }

    CompletableFuture<Permit> outcome() {
        return outcome;
    }

    Claim.Latest watched() {
        return watched;
    }

    /** Goes over to another queue, at the place that its arrival gives it there. */
    void watch(Claim.Latest other) {
        watched.claim().window().remove(this);
        watched = other;
        other.claim().window().add(this);
    }

    void setTimeout(Future<?> task) {
        timeout = task;
    }

    boolean isDone() {
        return done;
    }

    /** Waits no longer, however that ends. */
    void stopWaiting() {
        done = true;
        watched.claim().window().remove(this);
        claims.forEach(claim -> claim.window().unpin());
        if (timeout != null) {
            timeout.cancel(false);
        }
    }
}
