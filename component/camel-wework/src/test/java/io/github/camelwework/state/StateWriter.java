// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Counts in a state in a JVM of its own until it is killed, and prints each number after the store has taken it: mostly as
 * a record of the journal, now and then as a new content.
 */
public final class StateWriter {

    static final String KEY = "count";

    private static final int PADDING = 200_000;

    private StateWriter() {}

    /** The directory and the seed of what is a record and what a content. */
    public static void main(String... arguments) {
        ScheduledExecutorService renewals = Executors.newSingleThreadScheduledExecutor();
        WeworkStateStore store = new FileStateStore(Path.of(arguments[0]));
        Random random = new Random(Long.parseLong(arguments[1]));
        StateLock lock = Objects.requireNonNull(store.tryLock(KEY, renewals), "The key has an owner.");
        for (long number = count(store) + 1; lock.isHeld(); number++) {
            if (random.nextInt(4) == 0) {
                store.write(KEY, number(number, PADDING));
            } else {
                store.append(KEY, number(number, random.nextInt(2000)));
            }
            System.out.println(number);
        }
    }

    /** How far the state has come; fails when a number is missing or doubled. */
    static long count(WeworkStateStore store) {
        byte[] content = store.read(KEY);
        List<byte[]> journal = store.journal(KEY);
        long count = content == null ? 0 : ByteBuffer.wrap(content).getLong();
        for (byte[] record : journal) {
            long next = ByteBuffer.wrap(record).getLong();
            if (next != count + 1) {
                throw new AssertionError("After " + count + " the journal holds " + next);
            }
            count = next;
        }
        return count;
    }

    private static byte[] number(long number, int padding) {
        return ByteBuffer.allocate(Long.BYTES + padding).putLong(number).array();
    }
}
