// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.plan;

import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.sync.directory.UserId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What was last sent of each object, as eight bytes a field: all that is left of fields that WeCom takes and does not show.
 * The hashes do not protect the values: there are few mobiles, and the salt is stored beside the hashes, so that a reader of
 * the state can try out all. The salt only keeps hashes from being looked up in a list made beforehand, or compared with those of
 * another state; what protects the values is who may read the state. Not safe for threads.
 */
public final class SentHashes {

    private record Entry(String[] names, long[] hashes) {}

    private final String salt;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<List<String>, String[]> shapes = new HashMap<>();

    /** Nothing was sent yet. */
    public SentHashes(String salt) {
        this.salt = salt;
    }

    /** Keeps the hashes of some fields of an object; those of other fields stay. */
    public void put(String id, Map<String, Long> hashes) {
        TreeMap<String, Long> all = new TreeMap<>(of(id));
        all.putAll(hashes);
        keep(id, all);
    }

    /** Forgets all of an object. */
    public void forget(String id) {
        entries.remove(id);
    }

    /** Forgets some fields of an object. */
    public void forget(String id, List<String> fields) {
        TreeMap<String, Long> left = new TreeMap<>(of(id));
        left.keySet().removeAll(fields);
        keep(id, left);
    }

    /** Gives each object with its fields' hashes. */
    public void forEach(BiConsumer<String, Map<String, Long>> sink) {
        for (String id : entries.keySet().stream().sorted().toList()) {
            sink.accept(id, of(id));
        }
    }

    /** The hash that is kept for the form of a value. */
    public long hash(String field, Object form) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((salt + '\n' + field + '\n' + form).getBytes(StandardCharsets.UTF_8));
            long hash = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                hash = (hash << Byte.SIZE) | (digest[i] & 0xFF);
            }
            return hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether that form of the field is what was last sent. */
    boolean isLast(String id, String field, Object form) {
        Long last = last(id, field);
        return last != null && last == hash(field, form);
    }

    @Nullable
    Long last(String id, String field) {
        Entry entry = entries.get(id);
        int at = entry == null ? -1 : Arrays.binarySearch(entry.names(), field);
        return entry == null || at < 0 ? null : entry.hashes()[at];
    }

    /** Forgets a field of all objects. */
    void forgetField(String field) {
        if (shapes.keySet().stream().noneMatch(names -> names.contains(field))) {
            return;
        }
        List<String> having =
                entries.keySet().stream().filter(id -> last(id, field) != null).toList();
        having.forEach(id -> forget(id, List.of(field)));
    }

    /** How objects are named here: members by userid in lower case, others by number. */
    public static String id(SyncStep step) {
        return UserId.of(step.id()).text();
    }

    /** What goes into each hash, so that those of two states cannot be compared. */
    public String salt() {
        return salt;
    }

    /** Of how many objects there are hashes. */
    public int size() {
        return entries.size();
    }

    /** The hashes of an object's fields; empty when there are none. */
    public Map<String, Long> of(String id) {
        Map<String, Long> hashes = new LinkedHashMap<>();
        Entry entry = entries.get(id);
        if (entry != null) {
            for (int i = 0; i < entry.names().length; i++) {
                hashes.put(entry.names()[i], entry.hashes()[i]);
            }
        }
        return hashes;
    }

    private void keep(String id, Map<String, Long> hashes) {
        if (hashes.isEmpty()) {
            entries.remove(id);
            return;
        }
        String[] names = shapes.computeIfAbsent(List.copyOf(hashes.keySet()), key -> key.toArray(String[]::new));
        entries.put(
                id,
                new Entry(
                        names,
                        hashes.values().stream().mapToLong(Long::longValue).toArray()));
    }
}
