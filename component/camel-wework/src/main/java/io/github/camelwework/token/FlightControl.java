// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import io.github.camelwework.environment.Environment;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Sends the flights of slots out at their time and tells the slot what came of them. No flight lasts longer than the
 * longest wait, its pause before the start included: so no caller waits longer, and none needs a timer of its own.
 */
final class FlightControl {

    private final Environment environment;
    private final Duration maxWait;
    private final TokenMeters meters;

    FlightControl(Environment environment, Duration maxWait, TokenMeters meters) {
        this.environment = environment;
        this.maxWait = maxWait;
        this.meters = meters;
    }

    /** Milliseconds of the epoch. */
    long now() {
        return environment.clock().millis();
    }

    double chance() {
        return environment.random().nextDouble();
    }

    TokenMeters meters() {
        return meters;
    }

    /** The longest that a flight may wait on the ground: an answer gets at least the other half of the time. */
    long longestPause() {
        return maxWait.toMillis() / 2;
    }

    void launch(Flight flight, long delay, TokenSlot slot) {
        try {
            later(flight, maxWait.toMillis(), () -> slot.failed(flight, TokenFailures.timedOut(slot.key(), maxWait)));
            if (delay > 0) {
                later(flight, delay, () -> ask(flight, slot));
                return;
            }
        } catch (RejectedExecutionException e) {
            slot.failed(flight, TokenFailures.stopped());
            return;
        } catch (Throwable e) {
            slot.failed(flight, TokenFailures.of(e));
            return;
        }
        ask(flight, slot);
    }

    /** Asks the source for the flight; once more when the answer turns out to be older than a refusal. */
    void ask(Flight flight, TokenSlot slot) {
        slot.asking(flight);
        meters.fetched();
        CompletableFuture<GrantedToken> answer = fetch(flight.source());
        var unused = answer.whenComplete((granted, thrown) -> {
            if (granted == null) {
                slot.failed(flight, TokenFailures.of(thrown));
                return;
            }
            try {
                slot.granted(flight, granted);
            } catch (Throwable e) {
                slot.failed(flight, TokenFailures.of(e));
            }
        });
        flight.whenOver(() -> answer.cancel(true));
    }

    private static CompletableFuture<GrantedToken> fetch(TokenSource source) {
        try {
            return Objects.requireNonNull(source.fetch(), "A token source returned no future.");
        } catch (Throwable e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void later(Flight flight, long delay, Runnable action) {
        Future<?> task = environment.scheduler().schedule(action, delay, TimeUnit.MILLISECONDS);
        flight.whenOver(() -> task.cancel(false));
    }
}
