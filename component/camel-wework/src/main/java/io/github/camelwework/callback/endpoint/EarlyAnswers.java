// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.endpoint;

import io.github.camelwework.environment.Environment;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Warns that requests are answered before their routes have finished: of the first at once, of those that follow by their
 * number, once a minute. Thread-safe.
 */
final class EarlyAnswers {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackConsumer.class);
    private static final long MINUTE = 60;

    private final String path;
    private final int maxWaiting;
    private final Environment environment;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean counting;
    private long untold;

    EarlyAnswers(String path, int maxWaiting, Environment environment) {
        this.path = path;
        this.maxWaiting = maxWaiting;
        this.environment = environment;
    }

    /** One more is answered early. */
    void tell() {
        if (isFirst()) {
            LOG.warn(
                    "{} already has {} requests that wait for their routes (maxWaiting): this one is answered now,"
                            + " without the reply of the route",
                    path,
                    maxWaiting);
        }
    }

    private boolean isFirst() {
        lock.lock();
        try {
            if (counting) {
                untold++;
                return false;
            }
            counting = count();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void sum() {
        long told;
        lock.lock();
        try {
            told = untold;
            untold = 0;
            counting = told > 0 && count();
        } finally {
            lock.unlock();
        }
        if (told > 0) {
            LOG.warn(
                    "{}: {} more requests were answered without the reply of their routes within {} s, because {}"
                            + " already waited (maxWaiting)",
                    path,
                    told,
                    MINUTE,
                    maxWaiting);
        }
    }

    /** Whether somebody will tell the number. */
    private boolean count() {
        try {
            var unused = environment.scheduler().schedule(this::sum, MINUTE, TimeUnit.SECONDS);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }
}
