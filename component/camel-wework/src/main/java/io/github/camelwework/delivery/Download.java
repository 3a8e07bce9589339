// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import io.github.camelwework.http.Transport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in, over as many attempts and parts as it takes. An attempt that follows a broken one asks for the rest
 * where the server has shown that it knows parts, else for all again. Used by one attempt after another, never by two at a
 * time.
 */
final class Download implements Transport.FileSink {

    /** Some files are stored encrypted, and take only ranges that begin at a block (40146). */
    private static final int BLOCK = 16;
    /** As much as WeCom gives at once (doc 90254). */
    private static final long MOST = 20L * 1024 * 1024;

    private static final Pattern FROM = Pattern.compile("bytes=(\\d{1,18})-(\\d{0,18})");
    private static final int PARTIAL_CONTENT = 206;

    private final Transport.FileSink target;
    private final @Nullable String wanted;
    private final long most;
    private long first;
    private @Nullable OutputStream content;
    private @Nullable PartStream part;
    private long received;
    private long size = -1;
    private boolean knowsParts;
    private boolean inParts;

    /**
     * A download.
     *
     * @param target opens where it goes
     * @param wanted the only part that is wanted, as HTTP's header Range says it; null for the whole
     */
    Download(Transport.FileSink target, @Nullable String wanted) {
        this(target, wanted, MOST);
    }

    /** The same, with other parts: as many bytes as the server gives at once, whole blocks. */
    Download(Transport.FileSink target, @Nullable String wanted, long most) {
        this.target = target;
        this.wanted = wanted;
        this.most = most;
        this.first = firstWanted();
    }

    /** Asks for one part after another from now on; false when that is not what is wanted. */
    boolean turnToParts() {
        inParts = wanted == null;
        return inParts;
    }

    /** How many bytes are there. */
    long received() {
        return received;
    }

    boolean isComplete() {
        return !inParts || (size < 0 ? received % most != 0 : received >= size);
    }

    /** Where it went to, closed. */
    OutputStream finish() {
        OutputStream whole = Objects.requireNonNull(content);
        try {
            whole.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The answered file could not be written completely.", e);
        }
        return whole;
    }

    @Override
    public long limit() {
        return target.limit();
    }

    @Override
    public @Nullable String range() {
        long from = nextByte();
        if (inParts) {
            return "bytes=%d-%d".formatted(from, from + most - 1);
        }
        return received == 0 || from == first ? wanted : "bytes=%d-%s".formatted(from, lastWanted());
    }

    @Override
    public OutputStream open() throws IOException {
        return open(new Transport.Head(0, null, null, -1));
    }

    @Override
    public OutputStream open(Transport.Head head) throws IOException {
        long asked = nextByte();
        ContentRange range = head.status() == PARTIAL_CONTENT ? ContentRange.read(head.contentRange()) : null;
        if (received > 0 && range != null && range.first() == asked && sameSize(range)) {
            return newPart(first + received - asked);
        }
        if (received > 0 && head.status() == PARTIAL_CONTENT) {
            // Another file than before, or another part of it than was asked for: the next attempt begins anew.
            begin(null, -1, false);
            throw new IOException("the server answered another part of the file than the requested one");
        }
        begin(range, head.length(), range != null || "bytes".equals(head.acceptRanges()));
        return newPart(0);
    }

    private void begin(@Nullable ContentRange range, long length, boolean parts) throws IOException {
        if (content != null) {
            content.close();
        }
        content = target.open();
        received = 0;
        // The last bytes may be asked for without knowing where they begin.
        first = range == null ? firstWanted() : range.first();
        size = range == null ? length : range.size();
        knowsParts = parts;
    }

    private boolean sameSize(ContentRange range) {
        boolean same = size < 0 || range.size() < 0 || size == range.size();
        size = Math.max(size, range.size());
        return same;
    }

    /** The first byte that the next attempt asks for: at a block's border, so that some may come twice. */
    private long nextByte() {
        if (received == 0 || !(knowsParts || inParts)) {
            return first;
        }
        // A connection may break behind the last byte: that one is asked for again, as there is none after it.
        long next = Math.min(first + received, lastByte());
        return Math.max(first, next - next % BLOCK);
    }

    private long lastByte() {
        String last = lastWanted();
        long lastOfAll = size < 0 ? Long.MAX_VALUE : size - 1;
        return last.isEmpty() ? lastOfAll : Math.min(Long.parseLong(last), lastOfAll);
    }

    private long firstWanted() {
        Matcher from = FROM.matcher(wanted == null ? "" : wanted.strip());
        return from.matches() ? Long.parseLong(from.group(1)) : 0;
    }

    private String lastWanted() {
        Matcher from = FROM.matcher(wanted == null ? "" : wanted.strip());
        return from.matches() ? from.group(2) : "";
    }

    private OutputStream newPart(long again) {
        if (part != null) {
            part.close();
        }
        part = new PartStream(again);
        return part;
    }

    /** What one attempt writes to: late bytes of one that was given up go nowhere. */
    private final class PartStream extends OutputStream {

        private long again;
        private boolean closed;

        PartStream(long again) {
            this.again = again;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (closed) {
                throw new IOException("this attempt was cancelled");
            }
            int skipped = (int) Math.min(again, length);
            again -= skipped;
            Objects.requireNonNull(content).write(bytes, offset + skipped, length - skipped);
            received += length - skipped;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
