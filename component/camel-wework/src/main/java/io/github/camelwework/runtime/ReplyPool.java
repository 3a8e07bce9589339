// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.runtime;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.CamelContext;
import org.apache.camel.spi.ExecutorServiceManager;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The threads in which routes continue after WeCom's answer, and the limit of exchanges that wait for an answer or for
 * a thread. One exchange more is worked off in its caller's own thread, which holds the caller back and loses nothing.
 *
 * <p>Nobody waits for a place, and an exchange gets one only while a thread is free. So of threads that wait for what other
 * exchanges do, the last one that became busy never waits for a thread, and the pool cannot lock itself up. A connection's
 * thread runs no route. Thread-safe.
 */
public final class ReplyPool {

    /** Who wants other values registers a profile of this id with Camel. */
    static final String PROFILE = "weworkReply";

    private final ExecutorServiceManager manager;
    private final ExecutorService threads;
    private final int mostRunning;
    private final int mostPlaces;
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();

    private ReplyPool(ExecutorServiceManager manager, ExecutorService threads, int mostRunning, int mostPlaces) {
        this.manager = manager;
        this.threads = threads;
        this.mostRunning = mostRunning;
        this.mostPlaces = mostPlaces;
    }

    /**
     * Starts the threads; what Camel's profile {@value #PROFILE} says counts more than the numbers.
     *
     * @param id what JMX shows it under
     * @param size how many threads
     * @param waiting how many exchanges may wait for an answer or a thread
     */
    public static ReplyPool start(CamelContext context, String id, int size, int waiting) {
        ExecutorServiceManager manager = context.getExecutorServiceManager();
        @Nullable ThreadPoolProfile given = manager.getThreadPoolProfile(PROFILE);
        ThreadPoolProfile profile = given == null ? new ThreadPoolProfile(PROFILE) : given.clone();
        int most = orElse(profile.getMaxPoolSize(), orElse(profile.getPoolSize(), size));
        int queue = orElse(profile.getMaxQueueSize(), waiting);
        int places = queue < 0 ? Integer.MAX_VALUE : (int) Math.min(Integer.MAX_VALUE, (long) most + queue);
        profile.setPoolSize(most);
        profile.setMaxPoolSize(most);
        // Room for all places: their number is what bounds the queue.
        profile.setMaxQueueSize(queue < 0 ? -1 : places);
        profile.setAllowCoreThreadTimeOut(true);
        profile.setRejectedPolicy(ThreadPoolRejectedPolicy.Abort);
        return new ReplyPool(manager, manager.newThreadPool(id, "WeworkReply", profile), most, places);
    }

    private static int orElse(@Nullable Integer given, int otherwise) {
        return given == null ? otherwise : given;
    }

    /** Takes a place, for what {@link #run} then runs; false when it has to be done in the caller's own thread. */
    boolean enter() {
        if (running.get() >= mostRunning) {
            return false;
        }
        int before = taken.getAndUpdate(now -> now < mostPlaces ? now + 1 : now);
        return before < mostPlaces;
    }

    /** Gives the place back: there is nothing to run. */
    void leave() {
        taken.decrementAndGet();
    }

    /** Runs what a place was taken for; in the thread that brought it when the threads are shut down. */
    void run(Runnable task) {
        try {
            threads.execute(() -> work(task));
        } catch (Throwable e) {
            // Shut down, or no thread can be made: the exchange ends all the same.
            work(task);
        }
    }

    /** Runs it in one of the threads, or at once in the caller's own when none is free. */
    public void help(Runnable task) {
        if (enter()) {
            run(task);
        } else {
            task.run();
        }
    }

    /** Takes in nothing more; what is in is run. */
    public void stop() {
        manager.shutdown(threads);
    }

    private void work(Runnable task) {
        running.incrementAndGet();
        try {
            task.run();
        } finally {
            running.decrementAndGet();
            leave();
        }
    }
}
