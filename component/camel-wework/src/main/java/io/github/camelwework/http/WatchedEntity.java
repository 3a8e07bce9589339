// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.jspecify.annotations.Nullable;

/**
 * Tells the exchange how much of the body has been handed to the connection. A server that lacks the end of a body of a known
 * length cannot act on it, so a failure before that is surely not sent, whatever the exception is called.
 */
final class WatchedEntity implements AsyncEntityProducer {

    private final AsyncEntityProducer delegate;
    private final OneExchange exchange;

    WatchedEntity(AsyncEntityProducer delegate, OneExchange exchange) {
        this.delegate = delegate;
        this.exchange = exchange;
    }

    @Override
    public void produce(DataStreamChannel channel) throws IOException {
        try {
            delegate.produce(watched(channel));
        } catch (Error e) {
            throw OneExchange.asFailure(e);
        }
    }

    private DataStreamChannel watched(DataStreamChannel channel) {
        return new DataStreamChannel() {
            @Override
            public void requestOutput() {
                channel.requestOutput();
            }

            @Override
            public int write(ByteBuffer source) throws IOException {
                int written = channel.write(source);
                exchange.moved(written);
                return written;
            }

            @Override
            public void endStream() throws IOException {
                exchange.bodySent();
                channel.endStream();
            }

            @Override
            public void endStream(List<? extends Header> trailers) throws IOException {
                exchange.bodySent();
                channel.endStream(trailers);
            }
        };
    }

    @Override
    public boolean isRepeatable() {
        return delegate.isRepeatable();
    }

    @Override
    public void failed(Exception cause) {
        delegate.failed(cause);
    }

    @Override
    public long getContentLength() {
        return delegate.getContentLength();
    }

    @Override
    public @Nullable String getContentType() {
        return delegate.getContentType();
    }

    @Override
    public @Nullable String getContentEncoding() {
        return delegate.getContentEncoding();
    }

    @Override
    public boolean isChunked() {
        return delegate.isChunked();
    }

    @Override
    public @Nullable Set<String> getTrailerNames() {
        return delegate.getTrailerNames();
    }

    @Override
    public int available() {
        return delegate.available();
    }

    @Override
    public void releaseResources() {
        delegate.releaseResources();
    }
}
