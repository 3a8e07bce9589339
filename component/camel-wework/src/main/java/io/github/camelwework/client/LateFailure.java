// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.client;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose failure surfaces from {@link #next()}, never from {@link #hasNext()}: a route that asks whether there is more
 * must not be told so by an exception. The failure ends the rows. Not safe for threads.
 */
public final class LateFailure<T> implements Iterator<T>, Closeable {

    private final Iterator<? extends T> rows;
    private @Nullable RuntimeException failure;
    private boolean ended;

    public LateFailure(Iterator<? extends T> rows) {
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        if (ended) {
            return false;
        }
        if (failure == null) {
            try {
                return rows.hasNext();
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        return true;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more rows");
        }
        if (failure == null) {
            try {
                return rows.next();
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        ended = true;
        throw failure;
    }

    @Override
    public void close() throws IOException {
        ended = true;
        if (rows instanceof Closeable closeable) {
            closeable.close();
        }
    }
}
