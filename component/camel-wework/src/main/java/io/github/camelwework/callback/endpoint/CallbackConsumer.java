// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.endpoint;

import io.github.camelwework.callback.Push;
import io.github.camelwework.callback.dedupe.Arrival;
import io.github.camelwework.callback.dedupe.Dedupe;
import io.github.camelwework.callback.reply.Replies;
import io.github.camelwework.callback.serve.Answer;
import io.github.camelwework.callback.serve.Callbacks;
import io.github.camelwework.callback.serve.SiteSettings;
import io.github.camelwework.callback.serve.Subscriber;
import io.github.camelwework.callback.serve.Wanted;
import io.github.camelwework.environment.Environment;
import io.github.camelwework.runtime.FeatureEndpoint;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.camel.CamelContextAware;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.ShutdownRunningTask;
import org.apache.camel.Suspendable;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.spi.ShutdownAware;
import org.apache.camel.support.DefaultConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code wework:callback}: receives what WeCom pushes, checked, each event once, answered in time whatever the route does. */
public final class CallbackConsumer extends DefaultConsumer implements Subscriber, Suspendable, ShutdownAware {

    public static final String OPERATION = "callback";

    private static final Logger LOG = LoggerFactory.getLogger(CallbackConsumer.class);

    private final FeatureEndpoint endpoint;
    private final Supplier<CallbackOptions> source;
    private final Wanted wanted;
    private final AtomicInteger unfinished = new AtomicInteger();
    private @Nullable Running running;

    /** What there is while the route is started. */
    private record Running(
            CallbackOptions options,
            Callbacks callbacks,
            SiteSettings site,
            Dedupe dedupe,
            CallbackReply reply,
            EarlyAnswers early,
            Environment environment) {}

    /**
     * A consumer of the endpoint.
     *
     * @param wanted which pushes the route takes
     * @param options is asked at each start
     */
    public CallbackConsumer(
            FeatureEndpoint endpoint, Processor processor, Wanted wanted, Supplier<CallbackOptions> options) {
        super(endpoint, processor);
        this.endpoint = endpoint;
        this.wanted = wanted;
        this.source = options;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        endpoint.checkCaller();
        Environment environment = endpoint.runtime().environment();
        CallbackOptions options = source.get();
        SiteSettings site = options.site(environment.clock());
        CallbackReply reply = new CallbackReply(
                new Replies(site.cipher(), environment.clock(), Environment.secureRandom()),
                new ReplyUpload(endpoint, endpoint.callOptions()));
        Running started = new Running(
                options,
                Callbacks.of(endpoint.getCamelContext()),
                site,
                dedupe(options, environment),
                reply,
                new EarlyAnswers(site.path(), options.maxWaiting(), environment),
                environment);
        running = started;
        started.callbacks().join(site, this);
    }

    @Override
    protected void doStop() throws Exception {
        pause();
        super.doStop();
    }

    @Override
    protected void doSuspend() {
        pause();
    }

    @Override
    protected void doResume() throws Exception {
        Running started = started();
        started.callbacks().join(started.site(), this);
    }

    @Override
    protected void doShutdown() throws Exception {
        Running stopped = running;
        if (stopped != null) {
            stopped.callbacks().forget(stopped.site().path(), this);
        }
        super.doShutdown();
    }

    private void pause() {
        Running paused = running;
        if (paused != null) {
            paused.callbacks().pause(paused.site().path(), this);
        }
    }

    private Running started() {
        return Objects.requireNonNull(running, "The callback is not started.");
    }

    private Dedupe dedupe(CallbackOptions options, Environment environment) throws Exception {
        IdempotentRepository repository = options.repository();
        if (repository == null) {
            return Dedupe.inMemory();
        }
        CamelContextAware.trySetCamelContext(repository, endpoint.getCamelContext());
        endpoint.getCamelContext().addService(repository, true, true);
        return Dedupe.in(repository, environment.clock(), options.ackTimeout());
    }

    @Override
    public String id() {
        return getRouteId() == null ? String.valueOf(System.identityHashCode(this)) : getRouteId();
    }

    @Override
    public Wanted wanted() {
        return wanted;
    }

    @Override
    public void receive(Push push, Answer answer) {
        Running now = started();
        Arrival arrival;
        try {
            arrival = now.dedupe().arrive(now.site().path() + push.identity());
        } catch (Throwable e) {
            try {
                getExceptionHandler()
                        .handleException("The repository of handled events failed; WeCom will send the event again", e);
            } finally {
                answer.refuse(500);
            }
            return;
        }
        if (arrival instanceof Arrival.New fresh) {
            start(now, push, fresh.attempt(), answer);
        } else if (arrival instanceof Arrival.Handled) {
            answer.accept();
        } else {
            answer.refuse(503);
        }
    }

    private void start(Running now, Push push, Arrival.Attempt attempt, Answer answer) {
        boolean immediate = now.options().ackMode() == AckMode.IMMEDIATE;
        boolean waits = !immediate && now.callbacks().takeSeat(now.options().maxWaiting());
        if (!waits && !immediate) {
            now.early().tell();
        }
        CallbackFlight flight = new CallbackFlight(
                attempt,
                new CallbackFlight.Waiting(answer, waits ? now.callbacks()::freeSeat : () -> {}),
                getExceptionHandler(),
                exchange -> now.reply().of(push, exchange));
        unfinished.incrementAndGet();
        try {
            if (!waits) {
                flight.takeAnswer();
            }
            now.callbacks().run(() -> route(push, flight));
        } catch (Throwable e) {
            // Too many in work already, or a repository that failed.
            unfinished.decrementAndGet();
            flight.refuse(e);
            return;
        }
        if (waits) {
            awaitDeadline(now, flight);
        } else {
            answer.accept();
        }
    }

    private void awaitDeadline(Running now, CallbackFlight flight) {
        try {
            flight.deadline(now.environment()
                    .scheduler()
                    .schedule(
                            () -> now.callbacks().acknowledge(flight::acknowledge),
                            now.options().ackTimeout().toMillis(),
                            TimeUnit.MILLISECONDS));
        } catch (Throwable e) {
            // Nobody can tell the time any more: the component stops. The route goes on.
            LOG.debug("An event is acknowledged at once, because its deadline has no timer", e);
            flight.acknowledge();
        }
    }

    private void route(Push push, CallbackFlight flight) {
        Exchange exchange;
        try {
            exchange = exchange(push);
        } catch (Throwable e) {
            unfinished.decrementAndGet();
            flight.refuse(e);
            return;
        }
        try {
            createUoW(exchange);
            getAsyncProcessor().process(exchange, doneSync -> finish(exchange, flight));
        } catch (Throwable e) {
            exchange.setException(e);
            finish(exchange, flight);
        }
    }

    /**
     * A new one, which holds nothing of the HTTP request. It is InOnly unless the endpoint says otherwise, so that a queue
     * which the event is handed to is not waited for; what the route leaves is the reply in either case.
     */
    private Exchange exchange(Push push) {
        Exchange exchange = createExchange(false);
        exchange.getMessage().setBody(push.fields());
        push.headers().forEach(exchange.getMessage()::setHeader);
        return exchange;
    }

    private void finish(Exchange exchange, CallbackFlight flight) {
        flight.finish(exchange, () -> {
            try {
                doneUoW(exchange);
                releaseExchange(exchange, false);
            } finally {
                unfinished.decrementAndGet();
            }
        });
    }

    @Override
    public boolean deferShutdown(ShutdownRunningTask task) {
        return false;
    }

    @Override
    public int getPendingExchangesSize() {
        return unfinished.get();
    }

    @Override
    public void prepareShutdown(boolean suspendOnly, boolean forced) {
        // What runs is waited for by its number.
    }
}
