// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.http.SpoolFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * An answered file as a body that can be read again and copied. Camel's own caches keep files in memory unless the context
 * is told to spool, and a video of WeCom's may have 200 MB. Each copy has a place of its own in the one open file, which stays
 * readable until the last exchange that has it ends and the last reader closes it.
 */
final class FileContent extends InputStream implements StreamCache {

    private final Shared shared;
    private final long length;
    private long position;
    private boolean reads = true;

    private FileContent(Shared shared, long length) {
        this.shared = shared;
        this.length = length;
    }

    static FileContent open(SpoolFile spool, Exchange exchange) throws IOException {
        FileChannel channel = spool.openChannel();
        return new Shared(channel).view(exchange, channel.size());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        int read = shared.channel.read(ByteBuffer.wrap(target, offset, count), position);
        position += Math.max(0, read);
        return read;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, length - position);
    }

    @Override
    public void close() {
        if (reads) {
            reads = false;
            shared.change(0, -1);
        }
    }

    @Override
    public void reset() {
        position = 0;
        if (!reads) {
            reads = true;
            shared.change(0, 1);
        }
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        shared.channel.transferTo(0, length, Channels.newChannel(out));
    }

    @Override
    public StreamCache copy(Exchange exchange) {
        return shared.view(exchange, length);
    }

    @Override
    public boolean inMemory() {
        return false;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public long position() {
        return position;
    }

    /** The open file, and who still needs it. */
    private static final class Shared {

        private final FileChannel channel;
        private int exchanges;
        private int readers;

        Shared(FileChannel channel) {
            this.channel = channel;
        }

        FileContent view(Exchange exchange, long length) {
            change(1, 1);
            exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
                @Override
                public void onDone(Exchange done) {
                    change(-1, 0);
                }
            });
            return new FileContent(this, length);
        }

        synchronized void change(int moreExchanges, int moreReaders) {
            exchanges += moreExchanges;
            readers += moreReaders;
            if (exchanges == 0 && readers == 0) {
                try {
                    channel.close();
                } catch (IOException e) {
                    throw new UncheckedIOException("The answered file could not be closed.", e);
                }
            }
        }
    }
}
