// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Journals in files: each record behind its length and its checksum. What a crash cut off at the end is overwritten. */
final class JournalFiles {

    private static final int HEAD = 2 * Integer.BYTES;

    /** Where the whole records of a file end, so that not all are read for each that is added. */
    private final Map<Path, Long> ends = new ConcurrentHashMap<>();

    static List<byte[]> read(Path file) throws IOException {
        List<byte[]> records = new ArrayList<>();
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            for (byte[] next = next(bytes); next != null; next = next(bytes)) {
                records.add(next);
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return records;
    }

    void append(Path file, byte[] record) throws IOException {
        boolean isNew = !Files.exists(file);
        try (FileChannel channel =
                OwnFiles.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = end(file, channel);
            ByteBuffer bytes = ByteBuffer.allocate(HEAD + record.length)
                    .putInt(record.length)
                    .putInt(checksum(record))
                    .put(record)
                    .flip();
            channel.truncate(end).position(end);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
            ends.put(file, end + HEAD + record.length);
        }
        if (isNew) {
            StateFiles.forceDirectory(directory(file));
        }
    }

    void delete(Path file) throws IOException {
        ends.remove(file);
        if (Files.deleteIfExists(file)) {
            StateFiles.forceDirectory(directory(file));
        }
    }

    private long end(Path file, FileChannel channel) throws IOException {
        Long known = ends.get(file);
        if (known != null && known == channel.size()) {
            return known;
        }
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException(file + " became shorter while it was read");
            }
        }
        bytes.flip();
        long end = 0;
        while (next(bytes) != null) {
            end = bytes.position();
        }
        return end;
    }

    /** The next whole record, null when there is none or only a part. */
    private static byte @Nullable [] next(ByteBuffer bytes) {
        if (bytes.remaining() < HEAD) {
            return null;
        }
        int length = bytes.getInt();
        int checksum = bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            return null;
        }
        byte[] record = new byte[length];
        bytes.get(record);
        return checksum == checksum(record) ? record : null;
    }

    private static int checksum(byte[] record) {
        CRC32C checksum = new CRC32C();
        // An empty record's would be 0, and so would be what a crash left unwritten.
        checksum.update(HEAD);
        checksum.update(record);
        return (int) checksum.getValue();
    }

    private static Path directory(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a journal is in a directory");
    }
}
