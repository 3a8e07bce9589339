// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import io.github.camelwework.environment.Environment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.jspecify.annotations.Nullable;

/**
 * A multipart/form-data body with one part called {@code media}. HttpClient's own builder of such bodies serves only
 * its blocking client, and encodes names in ways that lose Chinese ones with WeCom: here the name is raw UTF-8
 * (doc 90253). The length is known before the first byte goes out.
 */
final class MultipartEntityProducer implements AsyncEntityProducer {

    private static final int CHUNK = 16 * 1024;
    static final RandomGenerator CHANCE = Environment.secureRandom();

    private final FilePart file;
    private final String boundary;
    private final ByteBuffer before;
    private final ByteBuffer after;
    private @Nullable FileChannel channel;
    private ByteBuffer chunk = ByteBuffer.allocate(0);
    private long read;

    MultipartEntityProducer(FilePart file) {
        this.file = file;
        // Long enough never to stand in a file by chance, and nobody can make a file that holds it on purpose.
        this.boundary = "----camel-wework-%016x%016x".formatted(CHANCE.nextLong(), CHANCE.nextLong());
        this.before = ByteBuffer.wrap(("--" + boundary + "\r\n"
                        + "Content-Disposition: form-data; name=\"media\"; filename=\"" + file.fileName()
                        + "\"; filelength=" + file.size() + "\r\n"
                        + "Content-Type: " + file.contentType() + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        this.after = ByteBuffer.wrap(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void produce(DataStreamChannel out) throws IOException {
        while (true) {
            ByteBuffer source = next();
            if (source == null) {
                out.endStream();
                return;
            }
            if (out.write(source) == 0) {
                out.requestOutput();
                return;
            }
        }
    }

    private @Nullable ByteBuffer next() throws IOException {
        if (before.hasRemaining()) {
            return before;
        }
        if (chunk.hasRemaining()) {
            return chunk;
        }
        if (read < file.size()) {
            chunk = readChunk();
            return chunk;
        }
        return after.hasRemaining() ? after : null;
    }

    private ByteBuffer readChunk() throws DiskException {
        try {
            return chunk();
        } catch (IOException e) {
            throw DiskException.of("the file " + file.fileName() + " cannot be read", e);
        }
    }

    private ByteBuffer chunk() throws IOException {
        byte[] bytes = file.bytes();
        if (bytes != null) {
            read = bytes.length;
            return ByteBuffer.wrap(bytes);
        }
        if (channel == null) {
            channel = FileChannel.open(Objects.requireNonNull(file.path()), StandardOpenOption.READ);
        }
        ByteBuffer next = ByteBuffer.allocate((int) Math.min(CHUNK, file.size() - read));
        int count = channel.read(next, read);
        if (count < 0) {
            throw new IOException("it became shorter while it was uploaded");
        }
        read += count;
        return next.flip();
    }

    @Override
    public long getContentLength() {
        return before.limit() + file.size() + after.limit();
    }

    @Override
    public String getContentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public boolean isChunked() {
        return false;
    }

    @Override
    public @Nullable String getContentEncoding() {
        return null;
    }

    @Override
    public @Nullable Set<String> getTrailerNames() {
        return null;
    }

    @Override
    public int available() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void failed(Exception cause) {
        releaseResources();
    }

    @Override
    public void releaseResources() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
