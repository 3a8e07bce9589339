// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Supplier;

/** Iterators one after another, each made when the one before has ended. */
final class ConcatenatedRows implements Iterator<Map<String, Object>> {

    private final Queue<Supplier<Iterator<Map<String, Object>>>> later;
    private Iterator<Map<String, Object>> now = Collections.emptyIterator();

    ConcatenatedRows(List<Supplier<Iterator<Map<String, Object>>>> phases) {
        this.later = new ArrayDeque<>(phases);
    }

    @Override
    public boolean hasNext() {
        while (!now.hasNext() && !later.isEmpty()) {
            now = later.remove().get();
        }
        return now.hasNext();
    }

    @Override
    public Map<String, Object> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more rows");
        }
        return now.next();
    }
}
