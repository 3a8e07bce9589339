// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.endpoint;

import io.github.camelwework.callback.dedupe.Arrival;
import io.github.camelwework.callback.serve.Answer;
import io.github.camelwework.environment.Outcomes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One event between its route and its deadline. Both may end at once; the first one to take the answer gives it, and the
 * event is put down as handled before it goes out, so that a repetition can never slip in between.
 */
final class CallbackFlight {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackFlight.class);

    private final Arrival.Attempt attempt;
    private final Answer answer;
    private final Runnable freeSeat;
    private final ExceptionHandler exceptions;
    private final Function<Exchange, CompletableFuture<Optional<Answer.Content>>> replies;
    private final AtomicBoolean finished = new AtomicBoolean();
    private final AtomicBoolean answered = new AtomicBoolean();
    private final AtomicReference<@Nullable Future<?>> deadline = new AtomicReference<>();

    CallbackFlight(
            Arrival.Attempt attempt,
            Waiting waiting,
            ExceptionHandler exceptions,
            Function<Exchange, CompletableFuture<Optional<Answer.Content>>> replies) {
        this.attempt = attempt;
        this.answer = waiting.answer();
        this.freeSeat = waiting.freeSeat();
        this.exceptions = exceptions;
        this.replies = replies;
    }

    /**
     * A request that may wait.
     *
     * @param freeSeat gives back what it took by waiting
     */
    record Waiting(Answer answer, Runnable freeSeat) {}

    /** The answer does not wait for the route: the caller gives it. */
    void takeAnswer() {
        answered.set(true);
        attempt.handled();
    }

    /** The route cannot be run. */
    void refuse(Throwable reason) {
        boolean mine = take();
        record(attempt::failed);
        tell("An event could not be given to its route; WeCom will send it again", null, reason);
        try {
            answer.refuse(503);
        } finally {
            if (mine) {
                freeSeat.run();
            }
        }
    }

    void deadline(Future<?> timer) {
        deadline.set(timer);
        if (answered.get()) {
            timer.cancel(false);
        }
    }

    /** The deadline is there: the route goes on without anybody waiting. */
    void acknowledge() {
        succeed(Optional.empty());
    }

    /**
     * The route has finished, or could not be run; only the first call counts.
     *
     * @param end what is done when the exchange is needed no more
     */
    void finish(Exchange exchange, Runnable end) {
        if (!finished.compareAndSet(false, true)) {
            return;
        }
        if (exchange.getException() != null || exchange.isRollbackOnly()) {
            end(() -> fail(exchange), end);
        } else if (answered.get()) {
            // Nobody waits for a reply any more.
            end.run();
        } else {
            var unused = Outcomes.of(() -> replies.apply(exchange))
                    .whenComplete(
                            (reply, failure) -> end(() -> succeed(failure == null ? reply : Optional.empty()), end));
        }
    }

    private static void end(Runnable last, Runnable end) {
        try {
            last.run();
        } finally {
            end.run();
        }
    }

    private void succeed(Optional<Answer.Content> reply) {
        if (take()) {
            record(attempt::handled);
            end(() -> reply.ifPresentOrElse(answer::reply, answer::accept), freeSeat);
        }
    }

    private void fail(Exchange exchange) {
        record(attempt::failed);
        tell("The route of an event failed", exchange, exchange.getException());
        if (take()) {
            end(() -> answer.refuse(500), freeSeat);
        }
    }

    private boolean take() {
        if (!answered.compareAndSet(false, true)) {
            return false;
        }
        Future<?> timer = deadline.get();
        if (timer != null) {
            timer.cancel(false);
        }
        return true;
    }

    /** A repository that fails must not keep WeCom from its answer. */
    private void record(Runnable entry) {
        try {
            entry.run();
        } catch (Throwable e) {
            tell("The repository of handled events failed: an event may run twice", null, e);
        }
    }

    /** An exception handler is its user's, and may fail too: WeCom gets its answer all the same. */
    private void tell(String what, @Nullable Exchange exchange, @Nullable Throwable failure) {
        try {
            exceptions.handleException(what, exchange, failure);
        } catch (Throwable e) {
            LOG.debug("The exception handler of a callback failed", e);
        }
    }
}
