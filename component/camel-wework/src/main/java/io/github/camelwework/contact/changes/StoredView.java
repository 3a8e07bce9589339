// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import io.github.camelwework.state.Decoding;
import io.github.camelwework.state.WeworkStateStore;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A view that the store remembers: each change is in the journal when the method returns. A view that is not yet there is
 * written as a whole, so that a first look that was cut short is a first look again. Not safe for threads.
 */
final class StoredView {

    /** A journal of so many changes is written into a new content. */
    private static final int LONG_JOURNAL = 1000;

    private static final String REMEDY =
            "go back to the version that wrote it, put a backup in its place, or delete the state and begin anew";

    private final WeworkStateStore store;
    private final String key;
    private final DirectoryView view;
    private int journal;
    private boolean isNew;

    private StoredView(WeworkStateStore store, String key, DirectoryView view) {
        this.store = store;
        this.key = key;
        this.view = view;
    }

    static StoredView open(WeworkStateStore store, String key) {
        byte[] content = store.read(key);
        List<byte[]> journal = store.journal(key);
        return Decoding.of("The view of the directory", key, REMEDY, () -> {
            StoredView stored =
                    new StoredView(store, key, content == null ? DirectoryView.empty() : DirectoryView.decode(content));
            journal.forEach(stored::replay);
            stored.journal = journal.size();
            stored.isNew = content == null && journal.isEmpty();
            return stored;
        });
    }

    /** Whether nothing was ever stored. */
    boolean isNew() {
        return isNew;
    }

    /** The entries, to read and to mark as seen. */
    DirectoryView view() {
        return view;
    }

    void put(String entry, byte[] body) {
        view.put(entry, body);
        record(entry, body);
    }

    void remove(String entry) {
        view.remove(entry);
        record(entry, new byte[0]);
    }

    /** Begins to keep each change: what comes now is no longer a first look. */
    void begin() {
        store.write(key, view.encode());
        journal = 0;
        isNew = false;
    }

    /** Shortens the journal when it is long. */
    void tidy() {
        if (journal >= LONG_JOURNAL) {
            begin();
        }
    }

    private void record(String entry, byte[] body) {
        if (isNew) {
            return;
        }
        byte[] name = entry.getBytes(StandardCharsets.UTF_8);
        if (Short.BYTES + name.length + body.length > WeworkStateStore.MAX_RECORD) {
            begin();
            return;
        }
        store.append(
                key,
                ByteBuffer.allocate(Short.BYTES + name.length + body.length)
                        .putShort((short) name.length)
                        .put(name)
                        .put(body)
                        .array());
        journal++;
    }

    private void replay(byte[] change) {
        ByteBuffer buffer = ByteBuffer.wrap(change);
        byte[] name = new byte[buffer.getShort()];
        buffer.get(name);
        byte[] body = new byte[buffer.remaining()];
        buffer.get(body);
        String entry = new String(name, StandardCharsets.UTF_8);
        if (body.length == 0) {
            view.remove(entry);
        } else {
            view.put(entry, body);
        }
    }
}
