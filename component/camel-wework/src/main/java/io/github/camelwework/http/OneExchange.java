// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.jspecify.annotations.Nullable;

/** One request under way: what is known of how far it came, and its end, whichever comes first. Thread-safe. */
final class OneExchange implements FutureCallback<Transport.Answer> {

    private final CompletableFuture<Transport.Answer> answer = new CompletableFuture<>();
    private final AtomicLong moved = new AtomicLong();
    private final boolean hasBody;
    private volatile boolean bodySent;
    private volatile @Nullable Thread servedBy;
    private volatile @Nullable Future<?> http;

    OneExchange(boolean hasBody) {
        this.hasBody = hasBody;
    }

    CompletableFuture<Transport.Answer> answer() {
        return answer;
    }

    /** How many bytes of bodies came or went. */
    long moved() {
        return moved.get();
    }

    void moved(int bytes) {
        servedBy = Thread.currentThread();
        moved.addAndGet(bytes);
    }

    /** The end of the body has been handed to the connection: before that the server cannot have acted on it. */
    void bodySent() {
        bodySent = true;
    }

    /** What aborts it. */
    void runsAs(Future<?> running) {
        http = running;
        if (answer.isDone()) {
            running.cancel(true);
        }
    }

    /** It has lasted too long. */
    void timedOut() {
        fail(new TransportException(isSurelyNotSent(), "the call did not finish in time (callTimeout)", null));
        abort();
    }

    /** An I/O thread of the client has ended. */
    void threadEnded(Thread thread, @Nullable Throwable cause) {
        if (servedBy == thread) {
            fail(new TransportException(
                    isSurelyNotSent(),
                    "the HTTP client's thread ended"
                            + (cause == null ? "" : " with " + cause.getClass().getName()),
                    cause));
        }
    }

    @Override
    public void completed(Transport.Answer result) {
        answer.complete(result);
    }

    @Override
    public void failed(Exception cause) {
        fail(Failures.explain(cause, isSurelyNotSent()));
    }

    @Override
    public void cancelled() {
        failed(new CancellationException("the HTTP client is stopping"));
    }

    /** An Error in a callback of the I/O thread must not end the thread, which serves others too: it fails this exchange. */
    static IOException asFailure(Error error) {
        return new IOException(
                "the answer could not be processed: " + error.getClass().getName(), error);
    }

    private boolean isSurelyNotSent() {
        return hasBody && !bodySent;
    }

    private void fail(IOException failure) {
        answer.completeExceptionally(failure);
    }

    private void abort() {
        Future<?> running = http;
        if (running != null) {
            running.cancel(true);
        }
    }
}
