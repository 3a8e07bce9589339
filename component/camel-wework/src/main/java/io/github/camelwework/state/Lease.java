// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import io.github.camelwework.environment.Environment;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A lock that ends by itself when it is not renewed. The owner counts its life from before the database was asked, by its
 * own clock: so it takes the lease for ended no later than the database does.
 */
final class Lease implements StateLock {

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

    /** How many times a lease is renewed in its life, so that one renewal may fail. */
    private static final int RENEWALS = 3;

    private final LeaseRow row;
    private final Duration life;
    private final Environment environment;
    private final ReentrantLock lock = new ReentrantLock();
    private long endsAt;
    private boolean over;
    private @Nullable ScheduledFuture<?> next;

    private Lease(LeaseRow row, Duration life, Environment environment, long endsAt) {
        this.row = row;
        this.life = life;
        this.environment = environment;
        this.endsAt = endsAt;
    }

    static @Nullable Lease tryTake(Database database, String key, Duration life, Environment environment) {
        String owner = Long.toHexString(environment.random().nextLong())
                + Long.toHexString(environment.random().nextLong());
        LeaseRow row = new LeaseRow(database, key, owner, life);
        long asked = environment.clock().millis();
        if (!row.take()) {
            return null;
        }
        Lease lease = new Lease(row, life, environment, asked + life.toMillis());
        lease.renewLater();
        return lease;
    }

    LeaseRow row() {
        return row;
    }

    @Override
    public boolean isHeld() {
        lock.lock();
        try {
            return !over && environment.clock().millis() < endsAt;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (!over) {
                over = true;
                if (next != null) {
                    next.cancel(false);
                }
                row.giveUp();
            }
        } finally {
            lock.unlock();
        }
    }

    private void renewLater() {
        lock.lock();
        try {
            if (!over) {
                next = environment.scheduler().schedule(this::renew, life.toMillis() / RENEWALS, TimeUnit.MILLISECONDS);
            }
        } catch (RejectedExecutionException e) {
            LOG.debug("The lease of {} is not renewed: the scheduler is shut down", row.key());
        } finally {
            lock.unlock();
        }
    }

    private void renew() {
        long asked = environment.clock().millis();
        lock.lock();
        try {
            if (over) {
                return;
            }
            if (row.renew()) {
                endsAt = asked + life.toMillis();
            } else {
                over = true;
            }
        } catch (WeworkStateException e) {
            LOG.debug("The lease of {} was not renewed; the renewal is tried again", row.key(), e);
        } finally {
            lock.unlock();
        }
        renewLater();
    }
}
