// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback;

import io.github.camelwework.simulator.callback.model.Attempt;
import io.github.camelwework.simulator.callback.model.Delivery;
import io.github.camelwework.simulator.callback.model.Delivery.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Every push with its attempts, the newest {@value #CAPACITY}. Thread-safe. */
final class DeliveryLog {

    /** How many are kept: a soak test must not fill the heap. */
    static final int CAPACITY = 10_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Map<Long, Delivery> deliveries = new LinkedHashMap<>();
    private long lastId;
    private long firstId = 1;
    private int pending;

    long open(Push push, Instant now) {
        lock.lock();
        try {
            long id = ++lastId;
            pending++;
            deliveries.put(
                    id,
                    new Delivery(
                            id,
                            push.to().holder(),
                            push.to().settings().url(),
                            push.content(),
                            now,
                            State.PENDING,
                            List.of()));
            forgetOldest();
            return id;
        } finally {
            lock.unlock();
        }
    }

    /** Whether it has been fired since the log was last cleared. */
    boolean isCurrent(long id) {
        lock.lock();
        try {
            return id >= firstId;
        } finally {
            lock.unlock();
        }
    }

    void add(long id, Attempt attempt, State state) {
        lock.lock();
        try {
            if (id < firstId) {
                return;
            }
            deliveries.computeIfPresent(id, (any, before) -> {
                List<Attempt> attempts = new ArrayList<>(before.attempts());
                attempts.add(attempt);
                return new Delivery(
                        id, before.holder(), before.url(), before.content(), before.firedAt(), state, attempts);
            });
            if (state != State.PENDING) {
                pending--;
                idle.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    List<Delivery> all() {
        lock.lock();
        try {
            return List.copyOf(deliveries.values());
        } finally {
            lock.unlock();
        }
    }

    void clear() {
        lock.lock();
        try {
            deliveries.clear();
            firstId = lastId + 1;
            pending = 0;
            idle.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean awaitIdle(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long nanos = patience.toNanos();
            while (pending > 0 && nanos > 0) {
                nanos = idle.awaitNanos(nanos);
            }
            return pending == 0;
        } finally {
            lock.unlock();
        }
    }

    private void forgetOldest() {
        if (deliveries.size() > CAPACITY) {
            Iterator<Delivery> oldestFirst = deliveries.values().iterator();
            oldestFirst.next();
            oldestFirst.remove();
        }
    }
}
