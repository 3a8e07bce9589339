// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.environment.Environment;
import io.github.camelwework.model.sync.SyncKind;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.state.Decoding;
import io.github.camelwework.state.WeworkStateStore;
import io.github.camelwework.sync.directory.ActualDirectory;
import io.github.camelwework.sync.plan.SentHashes;
import io.github.camelwework.sync.plan.SentTags;
import io.github.camelwework.sync.plan.SyncMemory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A corp's state in its store. A call that WeCom took adds a record to the journal before the next call is made, and so does
 * a file before it is sent and the job that takes it in; the state as a whole is written when a run begins, after each job and
 * when the run ends. Not safe for threads.
 */
final class StoredState {

    /** Where a record ends that would be too large for a store with another row. */
    private static final int FULL_RECORD = WeworkStateStore.MAX_RECORD / 2;

    private static final String REMEDY =
            "use the version that wrote it, put a backup in its place, or delete the state and look"
                    + " through the next plan";

    private final WeworkStateStore store;
    private final String key;
    private final BooleanSupplier owned;
    private RunState state;
    private @Nullable SentFile file;

    private StoredState(WeworkStateStore store, String key, BooleanSupplier owned, RunState state) {
        this.store = store;
        this.key = key;
        this.owned = owned;
        this.state = state;
    }

    /**
     * Reads what the last run left.
     *
     * @param owned whether the state is still this run's to write
     */
    static StoredState open(WeworkStateStore store, String key, BooleanSupplier owned, Environment environment) {
        Instant now = environment.clock().instant();
        byte[] content = store.read(key);
        List<byte[]> journal = store.journal(key);
        return Decoding.of("The state of contact/sync", key, REMEDY, () -> {
            RunState state = content == null
                    ? new RunState(empty(now, environment), Set.of(), null)
                    : StateCodec.read(content, now);
            StoredState book = new StoredState(store, key, owned, state);
            journal.forEach(record -> book.replay(JournalCodec.read(record)));
            return book;
        });
    }

    RunState state() {
        return state;
    }

    /** The file whose job was not seen to end; null when there is none. */
    @Nullable
    SentFile file() {
        return file;
    }

    /** Writes another state as a whole. */
    void write(RunState other) {
        requireOwned();
        state = other;
        file = null;
        store.write(key, StateCodec.bytes(other));
    }

    /** Remembers a call that WeCom took. */
    void taken(SyncStep step, ActualDirectory directory) {
        SyncMemory memory = state.memory();
        memory.sent(step, directory);
        if (step.kind() == SyncKind.TAG) {
            append(new JournalRecord.Tagged(step.operation(), step.id(), SentTags.toRemember(step, directory)));
            return;
        }
        String id = SentHashes.id(step);
        append(new JournalRecord.Taken(
                isOfMember(step), id, known(isOfMember(step)).of(id)));
    }

    /** Remembers what a file will say, before it is sent. */
    void sending(List<SyncStep> rows, ActualDirectory directory) {
        boolean ofMembers = isOfMember(rows.get(0));
        SentHashes sent = new SentHashes(state.memory().sentMembers().salt());
        SyncMemory memory = state.memory().with(sent);
        SentFile sending = SentFile.empty(ofMembers);
        Map<String, Map<String, Long>> record = new LinkedHashMap<>();
        int size = 0;
        for (SyncStep row : rows) {
            String id = SentHashes.id(row);
            sent.put(id, known(ofMembers).of(id));
            memory.sent(row, directory);
            Map<String, Long> hashes = sent.of(id);
            sent.forget(id);
            sending.add(id, hashes);
            record.put(id, hashes);
            size += JournalCodec.mostBytes(id, hashes);
            if (size > FULL_RECORD) {
                append(new JournalRecord.Rows(ofMembers, record));
                record.clear();
                size = 0;
            }
        }
        append(new JournalRecord.Rows(ofMembers, record));
        file = sending;
    }

    /** Remembers the job that takes the file in. */
    void started(String operation, String jobId) {
        JournalRecord.Started started = new JournalRecord.Started(operation, jobId);
        replay(started);
        append(started);
    }

    /** Remembers that a row of the file was taken, without writing it; {@link #write} does that for many. */
    void rowTaken(String id) {
        if (file != null && file.holds(id)) {
            String key = id.toLowerCase(Locale.ROOT);
            SentHashes hashes = known(file.ofMembers());
            hashes.forget(key);
            hashes.put(key, file.row(key));
        }
    }

    /** Forgets the fields that the file changed: it is not known which of its rows WeCom took. */
    void doubtFile() {
        if (file != null) {
            SentHashes hashes = known(file.ofMembers());
            for (String id : file.ids()) {
                Map<String, Long> before = hashes.of(id);
                Map<String, Long> sent = file.row(id);
                List<String> changed = Stream.concat(sent.keySet().stream(), before.keySet().stream())
                        .filter(field -> !Objects.equals(sent.get(field), before.get(field)))
                        .distinct()
                        .toList();
                hashes.forget(id, changed);
            }
        }
    }

    private SentHashes known(boolean ofMember) {
        SyncMemory memory = state.memory();
        return ofMember ? memory.sentMembers() : memory.sentDepartments();
    }

    private static boolean isOfMember(SyncStep step) {
        return step.kind() == SyncKind.MEMBER;
    }

    private void append(JournalRecord record) {
        requireOwned();
        store.append(key, JournalCodec.bytes(record));
    }

    /** Another owner goes on from what stands there; what this one knows would replace what that one has learned since. */
    private void requireOwned() {
        if (!owned.getAsBoolean()) {
            throw WaitingCaller.stopped();
        }
    }

    private void replay(JournalRecord record) {
        if (record instanceof JournalRecord.Taken taken) {
            SentHashes hashes = taken.ofMember()
                    ? state.memory().sentMembers()
                    : state.memory().sentDepartments();
            hashes.forget(taken.id());
            hashes.put(taken.id(), taken.hashes());
        } else if (record instanceof JournalRecord.Tagged tagged) {
            SentTags.keep(
                    tagged.operation(),
                    tagged.tag(),
                    tagged.members(),
                    state.memory().sentMembers());
        } else if (record instanceof JournalRecord.Rows rows) {
            // Of several files in a row, only the last can have a job without a known end: after each the state is
            // written.
            if (file == null) {
                file = SentFile.empty(rows.ofMembers());
            }
            rows.hashes().forEach(file::add);
        } else if (record instanceof JournalRecord.Started started && file != null) {
            file = file.with(started);
        }
    }

    private static SyncMemory empty(Instant now, Environment environment) {
        String salt = Long.toHexString(environment.random().nextLong());
        return new SyncMemory(now, Map.of(), new SentHashes(salt), new SentHashes(salt), Map.of(), Map.of());
    }
}
