// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.source;

import io.github.camelwework.model.sync.SyncKind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A Map of lists, or of whatever else gives one object after another. */
final class DocumentRows implements RowReader {

    private final Map<SyncKind, RowReader> lists = new EnumMap<>(SyncKind.class);
    private final Deque<RowReader> unread;

    DocumentRows(Map<?, ?> document) {
        document.forEach((key, value) -> add(String.valueOf(key), value));
        ListKeys.requireAny(lists.keySet());
        unread = new ArrayDeque<>(lists.values());
    }

    private void add(String key, @Nullable Object value) {
        SyncKind kind = ListKeys.kind(key, lists.keySet());
        if (kind == null) {
            ListKeys.requireAllSeen(value);
            return;
        }
        Sequence objects = Sequence.of(value);
        if (objects == null) {
            throw ListKeys.noList(key);
        }
        lists.put(kind, new ObjectRows(objects, kind));
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        while (!unread.isEmpty()) {
            RawRow row = unread.element().next();
            if (row != null) {
                return row;
            }
            unread.remove().close();
        }
        return null;
    }

    @Override
    public Set<SyncKind> managed() {
        return lists.keySet();
    }

    @Override
    public void close() throws IOException {
        for (RowReader list : lists.values()) {
            list.close();
        }
    }
}
