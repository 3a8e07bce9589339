// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

/**
 * The times at which calls ended, the newest of them. Exact: a time for each call, in an array that grows only when all
 * that it holds still counts. Times are given in order. Not thread-safe.
 */
final class CompletionRing {

    /** Before all time. */
    static final long LONG_AGO = Long.MIN_VALUE;

    private static final int FEW = 4;

    private long[] times = new long[FEW];
    private int oldest;
    private int size;

    /**
     * Adds a time.
     *
     * @param most how many are worth remembering; the oldest goes when there are more
     * @param past what is not later than this counts no more
     */
    void add(long time, int most, long past) {
        if (size == times.length) {
            makeRoom(most, past);
        }
        times[(oldest + size) % times.length] = time;
        size++;
    }

    /** The newest but so many, 1 being the newest; {@link #LONG_AGO} when there are not so many. */
    long newest(int rank) {
        return rank > size ? LONG_AGO : times[(oldest + size - rank) % times.length];
    }

    /** How many it has room for. */
    int capacity() {
        return times.length;
    }

    private void makeRoom(int most, long past) {
        while (size > 0 && times[oldest] <= past) {
            dropOldest();
        }
        if (size < times.length) {
            return;
        }
        if (size >= most) {
            dropOldest();
            return;
        }
        long[] larger = new long[Math.min(most, 2 * size)];
        for (int i = 0; i < size; i++) {
            larger[i] = times[(oldest + i) % times.length];
        }
        times = larger;
        oldest = 0;
    }

    private void dropOldest() {
        oldest = (oldest + 1) % times.length;
        size--;
    }
}
