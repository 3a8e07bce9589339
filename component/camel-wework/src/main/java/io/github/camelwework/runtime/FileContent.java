// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.runtime;

import io.github.camelwework.http.SpoolFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.camel.Exchange;
import org.apache.camel.StreamCache;
import org.apache.camel.support.SynchronizationAdapter;

/**
 * An answered file as a body that can be read again and copied. Camel's own caches keep files in memory unless the context
 * is told to spool, and a video of WeCom's may have 200 MB. Each copy has a place of its own in the one content, which stays
 * readable for everyone who has the body: after seda, aggregate, and a template's call too. It goes when the last exchange that
 * has it has ended and the last reader closed it, or when nobody has it any more. Nothing is open while nobody reads.
 */
final class FileContent extends InputStream implements StreamCache {

    private static final int CHUNK = 64 * 1024;

    private final Shared shared;
    private long position;
    private boolean reads = true;

    private FileContent(Shared shared) {
        this.shared = shared;
    }

    static FileContent open(SpoolFile spool, Exchange exchange) {
        spool.handOver();
        return new Shared(spool).view(exchange);
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
        int read = shared.spool.read(position, target, offset, count);
        position += Math.max(0, read);
        return read;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, length() - position);
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
        byte[] chunk = new byte[(int) Math.min(CHUNK, Math.max(1, length()))];
        long from = 0;
        for (int read = shared.spool.read(from, chunk, 0, chunk.length);
                read > 0;
                read = shared.spool.read(from, chunk, 0, chunk.length)) {
            out.write(chunk, 0, read);
            from += read;
        }
    }

    @Override
    public StreamCache copy(Exchange exchange) {
        return shared.view(exchange);
    }

    @Override
    public boolean inMemory() {
        return false;
    }

    @Override
    public long length() {
        return shared.spool.length();
    }

    @Override
    public long position() {
        return position;
    }

    /** The content, and who still needs it. */
    private static final class Shared {

        private final SpoolFile spool;
        private int exchanges;
        private int readers;

        Shared(SpoolFile spool) {
            this.spool = spool;
        }

        FileContent view(Exchange exchange) {
            change(1, 1);
            exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
                @Override
                public void onDone(Exchange done) {
                    change(-1, 0);
                }
            });
            return new FileContent(this);
        }

        synchronized void change(int moreExchanges, int moreReaders) {
            exchanges += moreExchanges;
            readers += moreReaders;
            if (exchanges == 0 && readers == 0) {
                spool.delete();
            }
        }
    }
}
