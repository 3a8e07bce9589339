// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.endpoint;

import io.github.camelwework.callback.event.EventHeaders;
import io.github.camelwework.contact.changes.DirectoryScan;
import io.github.camelwework.runtime.CallOptions;
import io.github.camelwework.runtime.FeatureEndpoint;
import io.github.camelwework.runtime.WeworkRuntime;
import io.github.camelwework.state.StateLock;
import io.github.camelwework.state.WeworkStateStore;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.ScheduledPollConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code wework:contact/changes}: looks at the directory from time to time and tells what changed, an exchange a change.
 * Of several consumers that share a state one looks, as long as it runs; the others stand by.
 */
public final class ChangesConsumer extends ScheduledPollConsumer implements DirectoryScan.Handler {

    public static final String OPERATION = "contact/changes";

    /** A clock is not the scheduler's: a look may come so much of the delay early. */
    private static final int TOLERANCE = 10;

    private static final Logger LOG = LoggerFactory.getLogger(ChangesConsumer.class);

    private final FeatureEndpoint endpoint;
    private final Supplier<Settings> options;
    private volatile @Nullable CallOptions calls;
    private DirectoryScan.@Nullable Memory memory;
    private @Nullable ScheduledExecutorService renewals;
    /** Held during a poll: a thread that stops the consumer meanwhile leaves it to the poll to give the state up. */
    private final ReentrantLock looking = new ReentrantLock();

    private volatile @Nullable StateLock ownership;
    /** When the first look after the last one is due. */
    private volatile long nextDue;

    /**
     * Where the view of the last look is kept.
     *
     * @param stateKey names it; null for the names of context and route
     * @param emitInitial whether the first look tells all that there is
     */
    public record Settings(WeworkStateStore store, @Nullable String stateKey, boolean emitInitial) {}

    /**
     * A consumer of the endpoint.
     *
     * @param options is asked at each start
     */
    public ChangesConsumer(FeatureEndpoint endpoint, Processor processor, Supplier<Settings> options) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.options = options;
    }

    @Override
    protected void doStart() throws Exception {
        endpoint.checkCaller();
        calls = endpoint.callOptions();
        Settings settings = options.get();
        String corpId = endpoint.caller(null).credentials().requireCorpId(OPERATION);
        memory = new DirectoryScan.Memory(
                settings.store(),
                "changes/" + corpId + "/" + name(settings.stateKey()),
                corpId,
                settings.emitInitial());
        renewals = endpoint.getCamelContext()
                .getExecutorServiceManager()
                .newSingleThreadScheduledExecutor(this, "WeworkStateLease");
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        giveUpWhenIdle();
        if (renewals != null) {
            endpoint.getCamelContext().getExecutorServiceManager().shutdownNow(renewals);
        }
    }

    @Override
    protected void doSuspend() throws Exception {
        super.doSuspend();
        giveUpWhenIdle();
    }

    @Override
    public int poll() throws Exception {
        if (isBacklog() || !looking.tryLock()) {
            LOG.debug("A look at the directory takes longer than the schedule allows; this one is left out");
            return 0;
        }
        long begun = now();
        try {
            return isOwner() ? look() : 0;
        } catch (Error e) {
            // Camel would never look again.
            throw new IllegalStateException(
                    "The look at the directory ended with " + e.getClass().getName(), e);
        } finally {
            long delay = Math.max(1, getDelay());
            nextDue = begun + ((now() - begun) / delay + 1) * delay;
            looking.unlock();
            if (!isRunAllowed() || isSuspendingOrSuspended()) {
                giveUpWhenIdle();
            }
        }
    }

    /** At a fixed rate, what a slow look missed would all be made up for at once, one look after the other. */
    private boolean isBacklog() {
        return !isUseFixedDelay() && now() < nextDue - getDelay() / TOLERANCE;
    }

    private long now() {
        return getTimeUnit().convert(endpoint.runtime().environment().clock().millis(), TimeUnit.MILLISECONDS);
    }

    private int look() {
        WeworkRuntime runtime = endpoint.runtime();
        try (DirectoryCalls wire = new DirectoryCalls(
                runtime,
                Objects.requireNonNull(calls),
                endpoint.caller(null).credentials(),
                runtime.client().pauses())) {
            return DirectoryScan.look(memory(), wire::make, this, runtime.environment());
        }
    }

    @Override
    public boolean handle(Map<String, Object> event) {
        Exchange exchange = createExchange(false);
        exchange.getMessage().setBody(event);
        EventHeaders.of(event).forEach(exchange.getMessage()::setHeader);
        try {
            getProcessor().process(exchange);
        } catch (Throwable e) {
            exchange.setException(e);
        }
        try {
            Exception failure = exchange.getException();
            if (failure != null) {
                getExceptionHandler()
                        .handleException(
                                "A change of the directory was not handled; it is told again", exchange, failure);
            }
            return failure == null && !exchange.isRollbackOnly();
        } finally {
            releaseExchange(exchange, false);
        }
    }

    @Override
    public boolean mayGoOn() {
        return mayRemember() && isRunAllowed() && !isSuspendingOrSuspended();
    }

    @Override
    public boolean mayRemember() {
        StateLock held = ownership;
        return held != null && held.isHeld();
    }

    private boolean isOwner() {
        if (!mayRemember()) {
            ownership = memory().store().tryLock(memory().key(), Objects.requireNonNull(renewals));
        }
        if (ownership == null) {
            LOG.debug("Another consumer looks at the directory for {}", memory().key());
        }
        return ownership != null;
    }

    private void giveUpWhenIdle() {
        if (!looking.isHeldByCurrentThread() && looking.tryLock()) {
            try {
                StateLock held = ownership;
                ownership = null;
                if (held != null) {
                    held.close();
                }
            } finally {
                looking.unlock();
            }
        }
    }

    private DirectoryScan.Memory memory() {
        return Objects.requireNonNull(memory, "The consumer is not started.");
    }

    /** A context whose name was not set has another at each start within a JVM, so that name is no name. */
    private String name(@Nullable String given) {
        if (given != null && !given.isBlank()) {
            return given;
        }
        return endpoint.getCamelContext().getNameStrategy().isFixedName()
                ? endpoint.getCamelContext().getName() + "/" + getRouteId()
                : getRouteId();
    }
}
