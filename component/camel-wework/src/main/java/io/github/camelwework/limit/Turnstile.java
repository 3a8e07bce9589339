// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import io.github.camelwework.environment.Environment;
import io.github.camelwework.error.WeworkException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets calls in as places get free. A call takes all its places at once or none. Those who want the same place get it in
 * the order in which they came; a call that can go, goes, even past a call that came before and waits for another place. So a
 * message to many does not hold up everybody on account of one busy member, and may itself have to wait until all are
 * free at once.
 *
 * <p>Thread-safe: one lock, held for a few steps a place; nothing blocks under it, and what it sets off runs after it.
 */
final class Turnstile {

    private record Place(String operation, Scope scope) {}

    /** Why a call that waits should do so no longer; null when it should. */
    interface Reason {

        @Nullable
        WeworkException of(Arrival arrival);
    }

    /** So many keys are no burden. */
    private static final int FEW = 10_000;

    private static final long CLEARING_EACH = 600_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Handover handover = new Handover();
    private final Map<Place, Windows> windows = new HashMap<>();
    private boolean clearing;
    private final Set<Waiter> waiters = new LinkedHashSet<>();
    private final ScheduledExecutorService scheduler;
    private final SteadyTime time;
    private final LimiterMeters meters;
    private long arrivals;

    Turnstile(Environment environment, LimiterMeters meters) {
        this.scheduler = environment.scheduler();
        this.time = new SteadyTime(environment.clock());
        this.meters = meters;
    }

    /**
     * Lets the call in, now or later.
     *
     * @return completes with what the call has to end, or fails with a {@code WeworkException}; complete already when
     *     places are free or will not be in time
     */
    CompletableFuture<Permit> enter(Arrival arrival) {
        lock.lock();
        try {
            return admit(arrival, time.now());
        } finally {
            lock.unlock();
            handover.run();
        }
    }

    /** Gives the places back: at once, or a window's length from now when the call counts. */
    void leave(Permit permit, boolean counts) {
        lock.lock();
        try {
            if (permit.endsNow()) {
                long now = time.now();
                permit.claims().forEach(claim -> claim.window().leave(now, counts));
                permit.claims().forEach(claim -> serve(claim.window(), now));
            }
        } finally {
            lock.unlock();
            handover.run();
        }
    }

    /** Fails those who wait and for whom there is a reason to wait no longer. */
    void dismiss(Reason reason) {
        lock.lock();
        try {
            long now = time.now();
            for (Waiter waiter : List.copyOf(waiters)) {
                WeworkException failure = reason.of(waiter.arrival());
                if (failure != null) {
                    fail(waiter, failure, now);
                    // Others may have stood behind it.
                    rearm(waiter.watched().claim().window(), now);
                }
            }
        } finally {
            lock.unlock();
            handover.run();
        }
    }

    int waiting() {
        lock.lock();
        try {
            return waiters.size();
        } finally {
            lock.unlock();
        }
    }

    /** How many windows are remembered. */
    int size() {
        lock.lock();
        try {
            return known();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets windows of these keys that are idle; the others go when they are. */
    void forget(Set<String> keys) {
        lock.lock();
        try {
            long now = time.now();
            windows.values().forEach(known -> known.forget(keys, now));
        } finally {
            lock.unlock();
        }
    }

    private CompletableFuture<Permit> admit(Arrival arrival, long now) {
        if (arrival.gate().isClosed()) {
            return CompletableFuture.failedFuture(Refusals.stopped(arrival.call()));
        }
        List<Claim> claims = claims(arrival, now);
        clearLater();
        // Calls that already wait come first, should the time have come that nobody has noticed yet.
        claims.forEach(claim -> serve(claim.window(), now));
        if (Claim.areFree(claims, now)) {
            return CompletableFuture.completedFuture(take(claims));
        }
        Claim.Latest expected = Claim.latest(claims, now, true);
        if (expected.time() - now > arrival.policy().waitMillis()) {
            meters.refused(arrival.call().operation(), scopeOf(expected));
            return CompletableFuture.failedFuture(Refusals.full(arrival.call(), expected, now, 0));
        }
        return wait(new Waiter(++arrivals, arrival, claims, expected, now), now);
    }

    private CompletableFuture<Permit> wait(Waiter waiter, long now) {
        waiters.add(waiter);
        Future<?> timeout = schedule(() -> timedOut(waiter), waiter.deadline() - now);
        if (timeout == null) {
            fail(waiter, Refusals.stopped(waiter.arrival().call()), now);
        } else {
            waiter.setTimeout(timeout);
            rearm(waiter.watched().claim().window(), now);
        }
        return waiter.outcome();
    }

    private List<Claim> claims(Arrival arrival, long now) {
        List<Claim> claims = new ArrayList<>();
        for (LimitRule rule : arrival.rules()) {
            List<String> keys = rule.keys(arrival.call());
            if (!keys.isEmpty()) {
                Windows known =
                        windows.computeIfAbsent(new Place(rule.operation(), rule.scope()), place -> new Windows());
                known.clear(keys.size() + 1, now);
                for (String key : keys) {
                    Window window = known.get(key, now);
                    window.serve(rule);
                    claims.add(new Claim(window, rule, key));
                }
            }
        }
        return claims;
    }

    /** Where many keys are known, those that no call comes back for are forgotten in time too. */
    private void clearLater() {
        if (!clearing && known() > FEW) {
            clearing = schedule(this::clear, CLEARING_EACH) != null;
        }
    }

    private void clear() {
        lock.lock();
        try {
            long now = time.now();
            windows.values().forEach(known -> known.clearAll(now));
            clearing = false;
            clearLater();
        } finally {
            lock.unlock();
        }
    }

    private int known() {
        return windows.values().stream().mapToInt(Windows::size).sum();
    }

    private Permit take(List<Claim> claims) {
        claims.forEach(claim -> claim.window().enter());
        return new Permit(this, claims);
    }

    /** Lets in who waits at the window, as far as there are places. */
    private void serve(Window window, long now) {
        for (Waiter first = window.first(); first != null; first = window.first()) {
            if (Claim.areFree(first.claims(), now)) {
                letIn(first, now);
                continue;
            }
            Claim.Latest expected = Claim.latest(first.claims(), now, false);
            if (expected.time() > first.deadline()) {
                refuse(first, expected, now);
            } else if (expected.claim().window() == window) {
                break;
            } else {
                first.watch(expected);
                rearm(expected.claim().window(), now);
            }
        }
        rearm(window, now);
    }

    /** Sees to it that somebody looks again when the first of those who wait can go. */
    private void rearm(Window window, long now) {
        Waiter first = window.first();
        long next = first == null
                ? Window.UNKNOWN
                : first.claims().stream()
                        .filter(claim -> claim.window() == window)
                        .mapToLong(Claim::nextFree)
                        .max()
                        .orElse(Window.UNKNOWN);
        if (next != window.wakeTime()) {
            // A scheduler that is shut down wakes nobody; the gates close with it.
            window.wake(next, next == Window.UNKNOWN ? null : schedule(() -> wake(window), next - now));
        }
    }

    private void wake(Window window) {
        lock.lock();
        try {
            window.wake(Window.UNKNOWN, null);
            serve(window, time.now());
        } finally {
            lock.unlock();
            handover.run();
        }
    }

    private void timedOut(Waiter waiter) {
        lock.lock();
        try {
            Window window = waiter.watched().claim().window();
            long now = time.now();
            // A place may have got free in this very instant.
            serve(window, now);
            if (!waiter.isDone()) {
                refuse(waiter, Claim.latest(waiter.claims(), now, false), now);
                serve(window, now);
            }
        } finally {
            lock.unlock();
            handover.run();
        }
    }

    private void letIn(Waiter waiter, long now) {
        stopWaiting(waiter, now);
        Permit permit = take(waiter.claims());
        handover.add(() -> waiter.outcome().complete(permit));
    }

    private void refuse(Waiter waiter, Claim.Latest expected, long now) {
        meters.refused(waiter.arrival().call().operation(), scopeOf(expected));
        fail(waiter, Refusals.full(waiter.arrival().call(), expected, now, now - waiter.since()), now);
    }

    private void fail(Waiter waiter, WeworkException failure, long now) {
        stopWaiting(waiter, now);
        handover.add(() -> waiter.outcome().completeExceptionally(failure));
    }

    private void stopWaiting(Waiter waiter, long now) {
        waiters.remove(waiter);
        waiter.stopWaiting();
        meters.waited(
                waiter.arrival().call().operation(),
                scopeOf(waiter.watched()),
                Duration.ofMillis(now - waiter.since()));
    }

    private @Nullable Future<?> schedule(Runnable task, long millis) {
        try {
            return scheduler.schedule(task, Math.max(0, millis), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            return null;
        }
    }

    private static String scopeOf(Claim.Latest reached) {
        return reached.claim().rule().scope().label();
    }
}
