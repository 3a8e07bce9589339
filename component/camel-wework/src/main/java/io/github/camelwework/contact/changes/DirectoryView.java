// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Entries by key, as close together as in the file they come from: an object for each would take five times the memory.
 * What changes lies beside until there is much of it. Each entry knows whether it was seen in this look at the directory.
 * Not safe for threads.
 */
final class DirectoryView {

    private static final byte VERSION = 1;
    /** So many changes are taken in at once. */
    private static final int MANY = 20_000;

    /** @param body null when the entry was removed */
    private record Change(byte @Nullable [] body, boolean seen) {}

    private byte[] bytes;
    private int[] offsets;
    private BitSet seen = new BitSet();
    private final Map<String, Change> changes = new HashMap<>();

    private DirectoryView(byte[] bytes, int[] offsets) {
        this.bytes = bytes;
        this.offsets = offsets;
    }

    static DirectoryView empty() {
        return new DirectoryView(new byte[] {VERSION}, new int[0]);
    }

    /**
     * A view as {@link #encode} wrote it.
     *
     * @throws IOException when it was written by a later version
     */
    static DirectoryView decode(byte[] bytes) throws IOException {
        if (bytes.length == 0 || bytes[0] != VERSION) {
            throw new IOException("it was written by another version of the component");
        }
        int[] offsets = new int[16];
        int count = 0;
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        buffer.position(1);
        while (buffer.hasRemaining()) {
            if (count == offsets.length) {
                offsets = Arrays.copyOf(offsets, count * 2);
            }
            offsets[count++] = buffer.position();
            skip(buffer, buffer.getShort());
            skip(buffer, buffer.getInt());
        }
        return new DirectoryView(bytes, Arrays.copyOf(offsets, count));
    }

    /** The entry, null when there is none. */
    byte @Nullable [] find(String key) {
        Change change = changes.get(key);
        if (change != null) {
            return change.body();
        }
        int index = index(key);
        return index < 0 ? null : body(index);
    }

    void put(String key, byte[] body) {
        changes.put(key, new Change(body, isSeen(key)));
        if (changes.size() >= MANY) {
            fold();
        }
    }

    void remove(String key) {
        changes.put(key, new Change(null, false));
    }

    /** Whether an entry is there and was seen. */
    boolean isSeen(String key) {
        Change change = changes.get(key);
        int index = change == null ? index(key) : -1;
        return change == null ? index >= 0 && seen.get(index) : change.seen();
    }

    void markSeen(String key) {
        Change change = changes.get(key);
        int index = change == null ? index(key) : -1;
        if (change != null) {
            changes.put(key, new Change(change.body(), change.body() != null));
        } else if (index >= 0) {
            seen.set(index);
        }
    }

    /** The keys that begin so, in order; nothing may be changed meanwhile. */
    void forEach(char kind, Consumer<String> action) {
        fold();
        for (int i = 0; i < offsets.length; i++) {
            if (bytes[offsets[i] + Short.BYTES] == kind) {
                action.accept(key(i));
            }
        }
    }

    byte[] encode() {
        fold();
        return bytes;
    }

    private void fold() {
        if (changes.isEmpty()) {
            return;
        }
        NavigableSet<String> added = new TreeSet<>();
        int size = bytes.length;
        for (Map.Entry<String, Change> change : changes.entrySet()) {
            int index = index(change.getKey());
            size -= index < 0 ? 0 : end(index) - offsets[index];
            byte[] body = change.getValue().body();
            if (body != null) {
                added.add(change.getKey());
                size += Short.BYTES + utf8(change.getKey()).length + Integer.BYTES + body.length;
            }
        }
        merge(added, new byte[size]);
        changes.clear();
    }

    private void merge(NavigableSet<String> added, byte[] merged) {
        ByteBuffer target = ByteBuffer.wrap(merged).put(VERSION);
        int[] newOffsets = new int[offsets.length + added.size()];
        BitSet newSeen = new BitSet(newOffsets.length);
        int count = 0;
        for (int i = 0; i <= offsets.length; i++) {
            String key = i < offsets.length ? key(i) : null;
            while (!added.isEmpty() && (key == null || added.first().compareTo(key) <= 0)) {
                String first = added.pollFirst();
                newSeen.set(count, isSeen(first));
                newOffsets[count++] = target.position();
                byte[] name = utf8(first);
                byte[] body = find(first);
                target.putShort((short) name.length).put(name).putInt(body == null ? 0 : body.length);
                target.put(body == null ? new byte[0] : body);
            }
            if (key != null && !changes.containsKey(key)) {
                newSeen.set(count, seen.get(i));
                newOffsets[count++] = target.position();
                target.put(bytes, offsets[i], end(i) - offsets[i]);
            }
        }
        bytes = merged;
        offsets = Arrays.copyOf(newOffsets, count);
        seen = newSeen;
    }

    private int index(String key) {
        int low = 0;
        int high = offsets.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = key(middle).compareTo(key);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    private String key(int index) {
        int length = ByteBuffer.wrap(bytes).getShort(offsets[index]);
        return new String(bytes, offsets[index] + Short.BYTES, length, StandardCharsets.UTF_8);
    }

    private byte[] body(int index) {
        int start = offsets[index] + Short.BYTES + ByteBuffer.wrap(bytes).getShort(offsets[index]) + Integer.BYTES;
        return Arrays.copyOfRange(bytes, start, end(index));
    }

    private int end(int index) {
        return index + 1 < offsets.length ? offsets[index + 1] : bytes.length;
    }

    private static void skip(ByteBuffer buffer, int length) {
        if (length < 0) {
            // Going backward would read the same entry for ever.
            throw new IllegalArgumentException("an entry has the length " + length);
        }
        buffer.position(buffer.position() + length);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
