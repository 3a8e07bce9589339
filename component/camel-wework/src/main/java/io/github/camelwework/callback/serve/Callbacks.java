// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.CamelContext;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.spi.ThreadPoolProfile;
import org.apache.camel.support.service.ServiceSupport;
import org.apache.camel.util.concurrent.ThreadPoolRejectedPolicy;
import org.jspecify.annotations.Nullable;

/** All paths of a Camel context, the threads that their routes run in, and the seats of requests that wait. Thread-safe. */
public final class Callbacks extends ServiceSupport {

    private static final ReentrantLock ADDING = new ReentrantLock();
    private static final int THREADS = 64;
    private static final int QUEUE = 10_000;
    /** As few as it takes to write answers of no content; never held up by routes. */
    private static final int ANSWERING = 8;

    private final CamelContext context;
    private final Seats seats = new Seats();
    private final ReentrantLock comingAndGoing = new ReentrantLock();
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<String, Served> served = new HashMap<>();
    private volatile @Nullable ExecutorService threads;
    private volatile @Nullable ExecutorService answering;

    private Callbacks(CamelContext context) {
        this.context = context;
    }

    /** Those of a context, of which there is one. */
    public static Callbacks of(CamelContext context) {
        ADDING.lock();
        try {
            Callbacks present = context.hasService(Callbacks.class);
            if (present != null) {
                return present;
            }
            Callbacks added = new Callbacks(context);
            context.addService(added, true, true);
            // Before the context starts, Camel only initialises it.
            added.start();
            return added;
        } catch (Exception e) {
            throw RuntimeCamelException.wrapRuntimeCamelException(e);
        } finally {
            ADDING.unlock();
        }
    }

    /**
     * Gives a route what it wants of a path.
     *
     * @throws IllegalArgumentException when it cannot share the path with others, or there is no HTTP server
     */
    public void join(SiteSettings settings, Subscriber subscriber) throws Exception {
        comingAndGoing.lock();
        try {
            Site site = sites.computeIfAbsent(settings.path(), path -> new Site(settings, new SuiteTickets(context)));
            try {
                site.add(subscriber, settings);
                if (!served.containsKey(settings.path())) {
                    served.put(settings.path(), Served.start(context, site));
                }
            } catch (Exception e) {
                forget(settings.path(), subscriber);
                throw e;
            }
        } finally {
            comingAndGoing.unlock();
        }
    }

    /** The route is stopped: its events are answered with 404 until it joins again. */
    public void pause(String path, Subscriber subscriber) {
        comingAndGoing.lock();
        try {
            Site site = sites.get(path);
            if (site != null) {
                site.pause(subscriber);
                stopUnused(path, site);
            }
        } finally {
            comingAndGoing.unlock();
        }
    }

    /** The route is gone. */
    public void forget(String path, Subscriber subscriber) {
        comingAndGoing.lock();
        try {
            Site site = sites.get(path);
            if (site != null) {
                site.remove(subscriber);
                stopUnused(path, site);
            }
        } finally {
            comingAndGoing.unlock();
        }
    }

    /**
     * Takes a place for one more request that waits for its route.
     *
     * @param most how many may wait at once
     * @return whether there was one
     */
    public boolean takeSeat(int most) {
        return seats.take(most);
    }

    /** Gives the place back. */
    public void freeSeat() {
        seats.free();
    }

    /**
     * Runs a route.
     *
     * @throws java.util.concurrent.RejectedExecutionException when there are too many already
     */
    public void run(Runnable route) {
        Objects.requireNonNull(threads, "The callbacks are stopped.").execute(route);
    }

    /** Answers a request whose route is not through in time; not in the threads of routes, which may all be busy. */
    public void acknowledge(Runnable answer) {
        ExecutorService pool = answering;
        try {
            Objects.requireNonNull(pool, "The callbacks are stopped.").execute(answer);
        } catch (RuntimeException e) {
            // Stopped meanwhile: in this thread, as there is no other.
            answer.run();
        }
    }

    private void stopUnused(String path, Site site) {
        if (!site.isRunning()) {
            Served stopped = served.remove(path);
            if (stopped != null) {
                stopped.stop();
            }
        }
        if (site.isEmpty()) {
            sites.remove(path);
        }
    }

    private ExecutorService newThreads(String id, String name, int size) {
        ThreadPoolProfile profile = new ThreadPoolProfile(id);
        profile.setPoolSize(size);
        profile.setMaxPoolSize(size);
        profile.setMaxQueueSize(QUEUE);
        profile.setAllowCoreThreadTimeOut(true);
        // Not in the caller's thread, which belongs to the HTTP server: WeCom comes again.
        profile.setRejectedPolicy(ThreadPoolRejectedPolicy.Abort);
        return context.getExecutorServiceManager().newThreadPool(name, name, profile);
    }

    @Override
    protected void doStart() {
        threads = newThreads("weworkCallback", "WeworkCallback", THREADS);
        answering = newThreads("weworkCallbackAnswer", "WeworkCallbackAnswer", ANSWERING);
    }

    @Override
    protected void doStop() {
        stop(threads);
        stop(answering);
        threads = null;
        answering = null;
    }

    private void stop(@Nullable ExecutorService pool) {
        if (pool != null) {
            context.getExecutorServiceManager().shutdown(pool);
        }
    }
}
