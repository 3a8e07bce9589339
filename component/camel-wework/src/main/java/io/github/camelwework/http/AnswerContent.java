// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.apache.hc.core5.util.ByteArrayBuffer;
import org.jspecify.annotations.Nullable;

/** The bytes of one answer while they come in. */
final class AnswerContent {

    private static final int FIRST_CAPACITY = 1024;

    private final ByteArrayBuffer memory;
    private final @Nullable OutputStream file;
    private final int most;

    private AnswerContent(ByteArrayBuffer memory, @Nullable OutputStream file, int most) {
        this.memory = memory;
        this.file = file;
        this.most = most;
    }

    static AnswerContent inMemory(int most) {
        return new AnswerContent(new ByteArrayBuffer(FIRST_CAPACITY), null, most);
    }

    static AnswerContent into(OutputStream file) {
        return new AnswerContent(new ByteArrayBuffer(0), file, 0);
    }

    /** Refuses an answer at once that is going to be too large. */
    AnswerContent announced(long length) throws AnswerTooLargeException {
        requireRoom(length);
        return this;
    }

    void add(ByteBuffer source) throws IOException {
        if (file == null) {
            requireRoom((long) memory.length() + source.remaining());
            memory.append(source);
        } else {
            byte[] chunk = new byte[source.remaining()];
            source.get(chunk);
            file.write(chunk);
        }
    }

    private void requireRoom(long length) throws AnswerTooLargeException {
        if (length > most) {
            memory.clear();
            throw new AnswerTooLargeException(most, "maxResponseSize");
        }
    }

    byte[] bytes() {
        return memory.toByteArray();
    }

    @Nullable
    OutputStream file() {
        return file;
    }

    void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
