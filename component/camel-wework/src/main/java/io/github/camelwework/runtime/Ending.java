// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.runtime;

import io.github.camelwework.environment.Outcomes;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Ends an exchange once, whatever exception is thrown: by the call, by what it waits for, or while the answer is written
 * into it. No thread is held while WeCom answers, unless the pool has no room: then the caller waits for the answer.
 */
public record Ending(Exchange exchange, AsyncCallback callback, Supplier<ReplyPool> pool) {

    /** Puts what came of a call into the exchange. */
    @FunctionalInterface
    public interface Writer<T> {

        /** Writes one of the two; the other is null. */
        void write(@Nullable T answer, @Nullable Throwable failure) throws Exception;
    }

    /** Makes the call, and ends the exchange when there is an answer. Returns what {@code process} has to. */
    public <T> boolean after(Callable<CompletableFuture<T>> call, Writer<T> writer) {
        ReplyPool threads;
        try {
            threads = pool.get();
        } catch (Throwable notStarted) {
            return end(null, notStarted, writer, true);
        }
        boolean entered = threads.enter();
        CompletableFuture<T> answer = Outcomes.of(call);
        if (entered && !answer.isDone()) {
            // Not on the connection's thread: what follows in the route may block, and would hold up every other
            // answer.
            var unused = answer.whenComplete((done, failure) -> threads.run(() -> end(done, failure, writer, false)));
            return false;
        }
        if (entered) {
            threads.leave();
        }
        return run(answer::join, writer, true);
    }

    /** Does work that waits for WeCom itself, and ends the exchange; not on the caller's thread while there is room. */
    public <T> boolean work(Callable<T> work, Writer<T> writer) {
        ReplyPool threads;
        try {
            threads = pool.get();
        } catch (Throwable notStarted) {
            return end(null, notStarted, writer, true);
        }
        if (threads.enter()) {
            threads.run(() -> run(work, writer, false));
            return false;
        }
        return run(work, writer, true);
    }

    private <T> boolean run(Callable<T> work, Writer<T> writer, boolean sync) {
        T done;
        try {
            done = work.call();
        } catch (Throwable failure) {
            return end(null, failure, writer, sync);
        }
        return end(done, null, writer, sync);
    }

    private <T> boolean end(@Nullable T answer, @Nullable Throwable failure, Writer<T> writer, boolean sync) {
        try {
            writer.write(answer, Outcomes.cause(failure));
        } catch (Throwable thrown) {
            exchange.setException(failure == null ? thrown : Outcomes.cause(failure));
        }
        callback.done(sync);
        return sync;
    }
}
