// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.state;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A content in its file. Each has a number one higher than the one before, and its journal's file is named after it: so
 * the step that brings a new content leaves the journal of the old one behind.
 *
 * @param generation 0 when there is no content
 */
record ContentFile(long generation, byte @Nullable [] content) {

    private static final long MARK = 0x5765776F726B5331L;
    private static final int HEAD = 2 * Long.BYTES + Integer.BYTES;

    static ContentFile read(StateFiles files) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(files.content());
        } catch (NoSuchFileException e) {
            return new ContentFile(0, null);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD || buffer.getLong() != MARK) {
            throw damaged(files);
        }
        long generation = buffer.getLong();
        int checksum = buffer.getInt();
        byte[] content = Arrays.copyOfRange(bytes, HEAD, bytes.length);
        if (checksum != checksum(content)) {
            throw damaged(files);
        }
        return new ContentFile(generation, content);
    }

    /** The number alone: what a long content says is not read for each record of its journal. */
    static long generation(StateFiles files) throws IOException {
        try (DataInputStream head = new DataInputStream(Files.newInputStream(files.content()))) {
            if (head.readLong() != MARK) {
                throw damaged(files);
            }
            return head.readLong();
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    static void write(StateFiles files, long generation, byte[] content) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD)
                .putLong(MARK)
                .putLong(generation)
                .putInt(checksum(content))
                .flip();
        files.replaceContent(head, ByteBuffer.wrap(content));
    }

    private static int checksum(byte[] content) {
        CRC32C checksum = new CRC32C();
        checksum.update(content);
        return (int) checksum.getValue();
    }

    private static WeworkStateException damaged(StateFiles files) {
        return WeworkStateException.damaged(
                "The file " + files.content() + " is damaged; replace it by a backup, or delete it and start anew",
                null);
    }
}
