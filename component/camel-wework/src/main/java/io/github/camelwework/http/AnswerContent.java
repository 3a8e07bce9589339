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

    private AnswerContent(ByteArrayBuffer memory, @Nullable OutputStream file) {
        this.memory = memory;
        this.file = file;
    }

    static AnswerContent inMemory() {
        return new AnswerContent(new ByteArrayBuffer(FIRST_CAPACITY), null);
    }

    static AnswerContent into(OutputStream file) {
        return new AnswerContent(new ByteArrayBuffer(0), file);
    }

    void add(ByteBuffer source) throws IOException {
        if (file == null) {
            memory.append(source);
        } else {
            byte[] chunk = new byte[source.remaining()];
            source.get(chunk);
            file.write(chunk);
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
