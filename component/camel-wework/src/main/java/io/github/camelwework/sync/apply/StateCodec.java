// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.sync.apply.RunState.OpenRun;
import io.github.camelwework.sync.plan.MissingMark;
import io.github.camelwework.sync.plan.SentHashes;
import io.github.camelwework.sync.plan.SyncMemory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The state as bytes: compact, because a large corp has a hundred thousand members with ten hashes each. */
final class StateCodec {

    private static final int VERSION = 1;

    private StateCodec() {}

    static byte[] bytes(RunState state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            SyncMemory memory = state.memory();
            out.writeInt(VERSION);
            out.writeUTF(memory.sentMembers().salt());
            numbers(out, memory.ids());
            numbers(out, memory.lastTotals());
            out.writeInt(memory.missingSince().size());
            for (Map.Entry<MissingMark, Instant> missing : new TreeMap<>(memory.missingSince()).entrySet()) {
                out.writeUTF(missing.getKey().text());
                out.writeLong(missing.getValue().getEpochSecond());
            }
            hashes(out, memory.sentMembers());
            hashes(out, memory.sentDepartments());
            texts(out, state.usedApprovals());
            OpenRun open = state.open();
            out.writeBoolean(open != null);
            if (open != null) {
                out.writeUTF(open.sourceHash());
                texts(out, open.removals());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static RunState read(byte[] bytes, Instant now) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readInt();
            if (version != VERSION) {
                throw new IllegalStateException(
                        "it was written by a newer version, in the format %d".formatted(version));
            }
            String salt = in.readUTF();
            Map<String, Integer> ids = numbers(in);
            Map<String, Integer> totals = numbers(in);
            Map<MissingMark, Instant> missing = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                missing.put(MissingMark.of(in.readUTF()), Instant.ofEpochSecond(in.readLong()));
            }
            SentHashes members = hashes(in, salt);
            SentHashes departments = hashes(in, salt);
            SyncMemory memory = new SyncMemory(now, ids, members, departments, missing, totals);
            Set<String> approvals = texts(in);
            return new RunState(memory, approvals, in.readBoolean() ? new OpenRun(in.readUTF(), texts(in)) : null);
        } catch (IOException e) {
            throw new UncheckedIOException("the state of contact/sync cannot be read", e);
        }
    }

    private static void hashes(DataOutputStream out, SentHashes hashes) throws IOException {
        out.writeInt(hashes.size());
        hashes.forEach((id, fields) -> {
            try {
                entry(out, id, fields);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** One object's hashes; also what a record of the journal holds. */
    static void entry(DataOutputStream out, String id, Map<String, Long> fields) throws IOException {
        out.writeUTF(id);
        out.writeShort(fields.size());
        for (Map.Entry<String, Long> field : fields.entrySet()) {
            out.writeUTF(field.getKey());
            out.writeLong(field.getValue());
        }
    }

    private static SentHashes hashes(DataInputStream in, String salt) throws IOException {
        SentHashes hashes = new SentHashes(salt);
        for (int left = in.readInt(); left > 0; left--) {
            String id = in.readUTF();
            hashes.put(id, fields(in));
        }
        return hashes;
    }

    static Map<String, Long> fields(DataInputStream in) throws IOException {
        Map<String, Long> fields = new LinkedHashMap<>();
        for (int left = in.readShort(); left > 0; left--) {
            fields.put(in.readUTF().intern(), in.readLong());
        }
        return fields;
    }

    private static void numbers(DataOutputStream out, Map<String, Integer> numbers) throws IOException {
        out.writeInt(numbers.size());
        for (Map.Entry<String, Integer> number : new TreeMap<>(numbers).entrySet()) {
            out.writeUTF(number.getKey());
            out.writeInt(number.getValue());
        }
    }

    private static Map<String, Integer> numbers(DataInputStream in) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            numbers.put(in.readUTF(), in.readInt());
        }
        return numbers;
    }

    private static void texts(DataOutputStream out, Set<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts.stream().sorted().toList()) {
            out.writeUTF(text);
        }
    }

    private static Set<String> texts(DataInputStream in) throws IOException {
        Set<String> texts = new HashSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
