// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.quickstart;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** What was fed, and what of it arrived. Thread-safe. */
final class Deliveries {

    /** What tells one message on a phone from another; the samples differ in it. */
    private record Seen(String userid, String type, String content) {}

    private final Map<Seen, Sample> missing = new LinkedHashMap<>();
    private final Map<String, Sample> byId = new LinkedHashMap<>();
    private final Lock lock = new ReentrantLock();
    private final Condition noneMissing = lock.newCondition();
    private int arrived;

    /** To be called before it is sent, as it may arrive at once. */
    void fed(Sample sample) {
        lock.lock();
        try {
            byId.put(sample.id(), sample);
            missing.put(new Seen(sample.userid(), sample.type(), sample.content()), sample);
        } finally {
            lock.unlock();
        }
    }

    /** Of something that was not fed, such as a file that the user dropped, it only notes that it came. */
    void arrived(Arrival arrival) {
        lock.lock();
        try {
            arrived++;
            missing.remove(new Seen(arrival.userid(), arrival.type(), arrival.content()));
            if (missing.isEmpty()) {
                noneMissing.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    @Nullable
    Sample find(@Nullable String id) {
        lock.lock();
        try {
            return byId.get(id);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until nothing is missing, or the time is over. */
    void await(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long nanos = patience.toNanos();
            while (!missing.isEmpty() && nanos > 0) {
                nanos = noneMissing.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    Summary summary() {
        lock.lock();
        try {
            return new Summary(byId.size(), arrived, List.copyOf(missing.values()));
        } finally {
            lock.unlock();
        }
    }
}
