// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.model.sync.SyncOperation;
import io.github.camelwework.sync.directory.UserId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The records of the journal as bytes; the first says which it is. */
final class JournalCodec {

    private static final byte MEMBER = 'M';
    private static final byte DEPARTMENT = 'D';
    private static final byte TAG = 'T';
    private static final byte ROWS = 'R';
    private static final byte STARTED = 'J';

    private static final int BYTES_A_CHAR = 3;

    private JournalCodec() {}

    static byte[] bytes(JournalRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            if (record instanceof JournalRecord.Taken taken) {
                out.writeByte(taken.ofMember() ? MEMBER : DEPARTMENT);
                StateCodec.entry(out, taken.id(), taken.hashes());
            } else if (record instanceof JournalRecord.Tagged tagged) {
                out.writeByte(TAG);
                out.writeUTF(tagged.operation().path());
                out.writeUTF(tagged.tag());
                out.writeInt(tagged.members().size());
                for (UserId member : tagged.members()) {
                    out.writeUTF(member.text());
                }
            } else if (record instanceof JournalRecord.Rows rows) {
                out.writeByte(ROWS);
                out.writeBoolean(rows.ofMembers());
                out.writeInt(rows.hashes().size());
                for (Map.Entry<String, Map<String, Long>> row : rows.hashes().entrySet()) {
                    StateCodec.entry(out, row.getKey(), row.getValue());
                }
            } else if (record instanceof JournalRecord.Started started) {
                out.writeByte(STARTED);
                out.writeUTF(started.operation());
                out.writeUTF(started.jobId());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What a row takes at most. */
    static int mostBytes(String id, Map<String, Long> hashes) {
        int chars =
                id.length() + hashes.keySet().stream().mapToInt(String::length).sum();
        return BYTES_A_CHAR * chars + (hashes.size() + 1) * (Short.BYTES + Long.BYTES);
    }

    static JournalRecord read(byte[] record) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(record))) {
            byte tag = in.readByte();
            return switch (tag) {
                case MEMBER, DEPARTMENT -> new JournalRecord.Taken(tag == MEMBER, in.readUTF(), StateCodec.fields(in));
                case TAG -> new JournalRecord.Tagged(SyncOperation.of(in.readUTF()), in.readUTF(), members(in));
                case ROWS -> rows(in);
                case STARTED -> new JournalRecord.Started(in.readUTF(), in.readUTF());
                default -> throw new IllegalStateException("its journal was written by a newer version");
            };
        } catch (IOException e) {
            throw new UncheckedIOException("the journal of contact/sync cannot be read", e);
        }
    }

    private static List<UserId> members(DataInputStream in) throws IOException {
        List<UserId> members = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            members.add(UserId.of(in.readUTF()));
        }
        return members;
    }

    private static JournalRecord.Rows rows(DataInputStream in) throws IOException {
        boolean ofMembers = in.readBoolean();
        Map<String, Map<String, Long>> rows = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            rows.put(in.readUTF(), StateCodec.fields(in));
        }
        return new JournalRecord.Rows(ofMembers, rows);
    }
}
