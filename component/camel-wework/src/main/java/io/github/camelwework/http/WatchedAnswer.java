// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Counts what comes in, and turns an Error into a failure of this one exchange: the I/O thread serves others too. */
final class WatchedAnswer implements AsyncResponseConsumer<Transport.Answer> {

    private final AsyncResponseConsumer<Transport.Answer> delegate;
    private final OneExchange exchange;

    WatchedAnswer(AsyncResponseConsumer<Transport.Answer> delegate, OneExchange exchange) {
        this.delegate = delegate;
        this.exchange = exchange;
    }

    @Override
    public void consumeResponse(
            HttpResponse response,
            @Nullable EntityDetails entity,
            HttpContext context,
            FutureCallback<Transport.Answer> callback)
            throws HttpException, IOException {
        exchange.moved(0);
        try {
            delegate.consumeResponse(response, entity, context, callback);
        } catch (Error e) {
            throw OneExchange.asFailure(e);
        }
    }

    @Override
    public void informationResponse(HttpResponse response, HttpContext context) throws HttpException, IOException {
        exchange.moved(0);
        delegate.informationResponse(response, context);
    }

    @Override
    public void updateCapacity(CapacityChannel capacity) throws IOException {
        delegate.updateCapacity(capacity);
    }

    @Override
    public void consume(ByteBuffer source) throws IOException {
        exchange.moved(source.remaining());
        try {
            delegate.consume(source);
        } catch (Error e) {
            throw OneExchange.asFailure(e);
        }
    }

    @Override
    public void streamEnd(@Nullable List<? extends Header> trailers) throws HttpException, IOException {
        try {
            delegate.streamEnd(trailers);
        } catch (Error e) {
            throw OneExchange.asFailure(e);
        }
    }

    @Override
    public void failed(Exception cause) {
        quietly(() -> delegate.failed(cause));
    }

    @Override
    public void releaseResources() {
        quietly(delegate::releaseResources);
    }

    /** The exchange has ended; what does not work while it is put away must not hit the others of the thread. */
    private void quietly(Runnable end) {
        try {
            end.run();
        } catch (RuntimeException | Error e) {
            exchange.failed(new IOException(
                    "the answer could not be stored: " + e.getClass().getName(), e));
        }
    }
}
