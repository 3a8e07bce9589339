// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.IOException;
import java.io.InputStream;

/** Reads a {@link SpoolFile} from its beginning, and keeps it from being collected meanwhile. */
final class SpoolStream extends InputStream {

    private final SpoolFile spool;
    private long position;

    SpoolStream(SpoolFile spool) {
        this.spool = spool;
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
        int read = spool.read(position, target, offset, count);
        position += Math.max(0, read);
        return read;
    }

    @Override
    public int available() {
        return (int) Math.min(Integer.MAX_VALUE, spool.length() - position);
    }
}
