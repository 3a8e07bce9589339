// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.apply;

import io.github.camelwework.environment.Environment;
import io.github.camelwework.model.sync.SyncStep;
import io.github.camelwework.state.WeworkStateStore;
import io.github.camelwework.sync.plan.SentHashes;
import io.github.camelwework.sync.plan.SyncMemory;
import io.github.camelwework.sync.plan.Target;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A corp's state in its store. A call that WeCom took adds a record to the journal before the next call is made; the state
 * as a whole is written when a run begins, after each job and when the run ends. Not safe for threads.
 */
final class StateBook {

    private static final byte MEMBER = 'M';
    private static final byte DEPARTMENT = 'D';

    private final WeworkStateStore store;
    private final String key;
    private RunState state;

    private StateBook(WeworkStateStore store, String key, RunState state) {
        this.store = store;
        this.key = key;
        this.state = state;
    }

    static StateBook open(WeworkStateStore store, String key, Environment environment) {
        Instant now = environment.clock().instant();
        byte[] content = store.read(key);
        RunState state =
                content == null ? new RunState(empty(now, environment), Set.of(), null) : StateCodec.read(content, now);
        StateBook book = new StateBook(store, key, state);
        store.journal(key).forEach(book::replay);
        return book;
    }

    RunState state() {
        return state;
    }

    /** Writes another state as a whole. */
    void write(RunState other) {
        state = other;
        store.write(key, StateCodec.bytes(other));
    }

    /** Remembers a call that WeCom took. */
    void taken(SyncStep step, Target target) {
        state.memory().sent(step, target);
        count(step.operation());
        store.append(key, record(step));
    }

    /** Remembers a call without writing it; {@link #write} does that for many. */
    void takenInJob(SyncStep step, Target target) {
        state.memory().sent(step, target);
        count(step.operation());
    }

    /** What a run itself deletes is no shrinking of the directory. */
    private void count(String operation) {
        Map<String, Integer> totals = new HashMap<>(state.memory().lastTotals());
        switch (operation) {
            case "user/delete" -> {
                totals.computeIfPresent("members", (kind, count) -> count - 1);
                totals.computeIfPresent("readable", (kind, count) -> count - 1);
            }
            case "department/delete" -> totals.computeIfPresent("departments", (kind, count) -> count - 1);
            default -> {
                return;
            }
        }
        state = new RunState(state.memory().with(totals), state.usedApprovals(), state.open());
    }

    private byte[] record(SyncStep step) {
        boolean member = step.operation().startsWith("user/");
        SentHashes hashes =
                member ? state.memory().sentMembers() : state.memory().sentDepartments();
        String id = SentHashes.id(step);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(member ? MEMBER : DEPARTMENT);
            out.writeUTF(step.operation());
            StateCodec.entry(out, id, hashes.of(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void replay(byte[] record) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(record))) {
            boolean member = in.readByte() == MEMBER;
            count(in.readUTF());
            SentHashes hashes =
                    member ? state.memory().sentMembers() : state.memory().sentDepartments();
            String id = in.readUTF();
            hashes.forget(id);
            hashes.put(id, StateCodec.fields(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the journal of contact/sync cannot be read", e);
        }
    }

    private static SyncMemory empty(Instant now, Environment environment) {
        String salt = Long.toHexString(environment.random().nextLong());
        return new SyncMemory(now, Map.of(), new SentHashes(salt), new SentHashes(salt), Map.of(), Map.of());
    }
}
