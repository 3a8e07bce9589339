// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.BaseStream;
import org.apache.camel.util.IOHelper;
import org.jspecify.annotations.Nullable;

/**
 * What gives one object after another.
 *
 * @param origin what is closed at the end, if it can be
 */
record Sequence(Iterator<?> objects, Object origin) implements Closeable {

    /** The sequence; null when the value is none. */
    static @Nullable Sequence of(@Nullable Object value) {
        if (value instanceof JsonNode node) {
            return node.isArray() ? new Sequence(node.iterator(), node) : null;
        }
        // A path is a sequence of its names, which is nothing that anybody means.
        if (value instanceof Iterable<?> items && !(value instanceof Path)) {
            return new Sequence(items.iterator(), items);
        }
        if (value instanceof Iterator<?> items) {
            return new Sequence(items, items);
        }
        if (value instanceof BaseStream<?, ?> items) {
            return new Sequence(items.iterator(), items);
        }
        return value instanceof Object[] items
                ? new Sequence(Arrays.asList(items).iterator(), items)
                : null;
    }

    /** What it is and not what it holds, which is people's own. */
    @Override
    public String toString() {
        return "Sequence[" + origin.getClass().getName() + "]";
    }

    @Override
    public void close() throws IOException {
        if (origin instanceof BaseStream<?, ?> stream) {
            stream.close();
        } else if (origin instanceof Closeable closeable) {
            closeable.close();
        } else {
            IOHelper.closeIterator(objects);
        }
    }
}
