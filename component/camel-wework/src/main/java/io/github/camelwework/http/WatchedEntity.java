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
 * Knows whether the whole body has been handed to the connection. A server that lacks the end of a body of a known
 * length cannot act on it, so a failure before that is surely not sent, whatever the exception is called.
 */
final class WatchedEntity implements AsyncEntityProducer {

    private final AsyncEntityProducer delegate;
    private volatile boolean sent;

    private WatchedEntity(AsyncEntityProducer delegate) {
        this.delegate = delegate;
    }

    static @Nullable WatchedEntity of(@Nullable AsyncEntityProducer entity) {
        return entity == null ? null : new WatchedEntity(entity);
    }

    boolean wasSent() {
        return sent;
    }

    @Override
    public void produce(DataStreamChannel channel) throws IOException {
        delegate.produce(new DataStreamChannel() {
            @Override
            public void requestOutput() {
                channel.requestOutput();
            }

            @Override
            public int write(ByteBuffer source) throws IOException {
                return channel.write(source);
            }

            @Override
            public void endStream() throws IOException {
                sent = true;
                channel.endStream();
            }

            @Override
            public void endStream(List<? extends Header> trailers) throws IOException {
                sent = true;
                channel.endStream(trailers);
            }
        });
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
