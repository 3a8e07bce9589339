// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.util.Comparator;
import java.util.TreeSet;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * What has happened lately under one key. A call has its place from when it is let in until a window's length after it
 * ended. WeCom sees it at some instant in between, so however long calls travel, WeCom never sees more of them in any
 * window than have places. Used with the turnstile's lock held.
 */
final class Window {

    /** A place of which nobody can say yet when it is free: calls under way have all. */
    static final long UNKNOWN = Long.MAX_VALUE;

    private final CompletionRing ended = new CompletionRing();
    /** None before somebody waits: most keys never see that. */
    private @Nullable TreeSet<Waiter> waiters;

    private int underWay;
    private int users;
    private int most;
    private long longest;
    private long wakeTime = UNKNOWN;
    private @Nullable Future<?> wake;

    /** Remembers what the limits need to be kept. */
    void serve(LimitRule rule) {
        for (RateLimit limit : rule.limits()) {
            most = Math.max(most, limit.events());
            longest = Math.max(longest, limit.window());
        }
    }

    void enter() {
        underWay++;
        users++;
    }

    /**
     * A call has ended.
     *
     * @param counts false when it surely did not reach WeCom: its place is free at once
     */
    void leave(long now, boolean counts) {
        underWay--;
        users--;
        if (counts) {
            // The millisecond that has begun is not over; to count it whole is on the safe side.
            ended.add(now + 1, most, now - longest);
        }
    }

    /** A call that waits for a place here, or elsewhere too, needs this window to stay known. */
    void pin() {
        users++;
    }

    void unpin() {
        users--;
    }

    /** Whether nothing is lost when this window is forgotten. */
    boolean isIdle(long now) {
        return users == 0 && freeAfter(ended.newest(1), longest) <= now;
    }

    /** When one call may come in: now or earlier, later, or {@link #UNKNOWN}. */
    long nextFree(RateLimit limit) {
        int left = limit.events() - underWay;
        return left <= 0 ? UNKNOWN : freeAfter(ended.newest(left), limit.window());
    }

    /**
     * When a place can be expected, at the earliest, unless calls under way turn out not to have reached WeCom.
     *
     * @param ahead how many others have it before
     */
    long expected(RateLimit limit, long now, int ahead) {
        int rank = limit.events() - underWay - ahead % limit.events();
        long first = rank <= 0 ? now + limit.window() : Math.max(now, freeAfter(ended.newest(rank), limit.window()));
        return first + ahead / limit.events() * limit.window();
    }

    void add(Waiter waiter) {
        if (waiters == null) {
            waiters = new TreeSet<>(Comparator.comparingLong(Waiter::number));
        }
        waiters.add(waiter);
    }

    void remove(Waiter waiter) {
        if (waiters != null) {
            waiters.remove(waiter);
        }
    }

    /** The call that has waited longest here. */
    @Nullable
    Waiter first() {
        return waiters == null || waiters.isEmpty() ? null : waiters.first();
    }

    int waiting() {
        return waiters == null ? 0 : waiters.size();
    }

    /** When somebody looks after those who wait; {@link #UNKNOWN} when the end of a call does. */
    long wakeTime() {
        return wakeTime;
    }

    void wake(long time, @Nullable Future<?> task) {
        if (wake != null) {
            wake.cancel(false);
        }
        wake = task;
        wakeTime = time;
    }

    private static long freeAfter(long end, long window) {
        return end == CompletionRing.LONG_AGO ? CompletionRing.LONG_AGO : end + window;
    }
}
