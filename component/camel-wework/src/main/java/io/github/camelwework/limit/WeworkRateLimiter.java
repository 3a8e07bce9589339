// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import io.github.camelwework.environment.Environment;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelContextAware;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.StartupListener;
import org.apache.camel.StaticService;
import org.apache.camel.api.management.ManagedAttribute;
import org.apache.camel.api.management.ManagedResource;
import org.apache.camel.builder.ThreadPoolProfileBuilder;
import org.apache.camel.support.service.ServiceSupport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the calls of a Camel context within WeCom's published limits (doc 90312), including those that WeCom enforces
 * silently, and away from paths that WeCom blocks (45009). One for a context: {@code
 * context.hasService(WeworkRateLimiter.class)}; all its components share what it counts. What other processes send, and
 * other contexts, it cannot know: give each its share with the component option {@code rateLimits}.
 *
 * <p>A call takes its place before it goes out and keeps it for a window's length after it has ended, so that WeCom never
 * sees more calls in any window than the limit allows, however long each travels. (A request that WeCom acts upon after
 * the caller has given it up is the exception: nobody can know of it.) Thread-safe; no method blocks.
 */
@ManagedResource(description = "Outbound rate limiter of WeCom")
public final class WeworkRateLimiter extends ServiceSupport implements CamelContextAware, StaticService {

    private static final ReentrantLock ADDING = new ReentrantLock();

    private final LimiterMeters meters = new LimiterMeters();
    private final Set<RateGate> gates = ConcurrentHashMap.newKeySet();
    private @Nullable CamelContext camelContext;
    private @Nullable Environment environment;
    private @Nullable ScheduledExecutorService ownScheduler;
    private volatile @Nullable Turnstile turnstile;
    private volatile @Nullable Blocks blocks;

    /** A limiter that runs on the machine's clock and a thread of the Camel context's. */
    public WeworkRateLimiter() {}

    /** A limiter that runs on the environment given, whose scheduler stays the giver's to shut down. */
    public WeworkRateLimiter(Environment environment) {
        this.environment = environment;
    }

    /** The one limiter of the context, added to it and started if it has none yet; safe from several threads at once. */
    public static WeworkRateLimiter of(CamelContext context) {
        ADDING.lock();
        try {
            WeworkRateLimiter present = context.hasService(WeworkRateLimiter.class);
            WeworkRateLimiter limiter = present == null ? new WeworkRateLimiter() : present;
            if (present == null) {
                context.addService(limiter, true, true);
            }
            // Before the context starts, Camel only initialises it; who starts before it may want to call already.
            limiter.start();
            return limiter;
        } catch (Exception e) {
            throw RuntimeCamelException.wrapRuntimeCamelException(e);
        } finally {
            ADDING.unlock();
        }
    }

    /**
     * A way out for the calls of one component, until it is closed.
     *
     * @param rateLimits lines that override the published limits, as in {@code message/send member 60/1m,2000/1h;
     *     webhook/send robot 20/1m}; null for none
     * @throws IllegalArgumentException naming the piece of the text that is wrong, and the notation
     * @throws IllegalStateException when the limiter is not started
     */
    public RateGate open(@Nullable String rateLimits) {
        LimitTable table = LimitTable.standard().with(rateLimits);
        Turnstile running = turnstile;
        Blocks known = blocks;
        if (running == null || known == null) {
            throw new IllegalStateException(
                    "The rate limiter is not started: get it with WeworkRateLimiter.of(context).");
        }
        gates.removeIf(RateGate::isClosed);
        RateGate gate = new RateGate(running, known, table);
        gates.add(gate);
        return gate;
    }

    @ManagedAttribute(description = "Number of waiting calls")
    public int getWaitingNow() {
        Turnstile running = turnstile;
        return running == null ? 0 : running.waiting();
    }

    @ManagedAttribute(description = "Number of calls that have waited")
    public long getWaitCount() {
        return meters.waits();
    }

    @ManagedAttribute(description = "Total waiting time of all calls, in milliseconds")
    public long getTotalWaitMillis() {
        return meters.waitedMillis();
    }

    @ManagedAttribute(description = "Number of calls refused because of a limit or a block")
    public long getRefusalCount() {
        return meters.refusals();
    }

    @ManagedAttribute(description = "Number of times that WeCom has blocked a path for an account")
    public long getBlockCount() {
        return meters.blocks();
    }

    @ManagedAttribute(description = "The blocked paths: path, account, seconds left")
    public List<String> getBlocks() {
        Blocks known = blocks;
        return known == null ? List.of() : known.describe();
    }

    /** How many keys are remembered. */
    int windows() {
        Turnstile running = turnstile;
        return running == null ? 0 : running.size();
    }

    @Override
    public @Nullable CamelContext getCamelContext() {
        return camelContext;
    }

    @Override
    public void setCamelContext(@Nullable CamelContext camelContext) {
        this.camelContext = camelContext;
    }

    @Override
    protected void doStart() throws Exception {
        Environment used = requireEnvironment();
        turnstile = new Turnstile(used, meters);
        blocks = new Blocks(used.clock(), meters);
        CamelContext context = camelContext;
        if (context != null) {
            // Not sooner: a registry of meters may be made while the context starts.
            StartupListener whenStarted = (started, already) -> meters.passOnTo(MeterSinks.of(started));
            context.addStartupListener(whenStarted);
        }
    }

    @Override
    protected void doStop() {
        gates.forEach(RateGate::close);
        gates.clear();
        turnstile = null;
        CamelContext context = camelContext;
        if (ownScheduler != null && context != null) {
            context.getExecutorServiceManager().shutdownNow(ownScheduler);
            ownScheduler = null;
        }
    }

    private Environment requireEnvironment() {
        if (environment != null) {
            return environment;
        }
        CamelContext context = camelContext;
        if (context == null) {
            throw new IllegalStateException("The rate limiter has no Camel context: get it with"
                    + " WeworkRateLimiter.of(context), or give it an Environment.");
        }
        // Camel's default profile refuses what is over its queue's size; a refused time-out would be a wait for ever.
        ScheduledExecutorService scheduler = context.getExecutorServiceManager()
                .newScheduledThreadPool(
                        this,
                        "WeworkRateLimiter",
                        new ThreadPoolProfileBuilder("weworkRateLimiter")
                                .poolSize(1)
                                .maxQueueSize(-1)
                                .build());
        ownScheduler = scheduler;
        return Environment.system(scheduler);
    }
}
