// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.contact.changes;

import io.github.camelwework.client.Answer;
import io.github.camelwework.contact.DirectoryReader;
import io.github.camelwework.contact.Snapshot;
import io.github.camelwework.environment.Environment;
import io.github.camelwework.error.WeworkException;
import io.github.camelwework.request.WeworkRequest;
import io.github.camelwework.state.WeworkStateStore;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One look at the directory: reads it as a stream and tells what is different from the look before. Created departments
 * come first, deleted members and departments last. Not safe for threads.
 */
public final class DirectoryScan {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryScan.class);

    /** The kinds of a snapshot's rows, in the order in which they come. */
    private static final List<String> PHASES = List.of("department", "member", "tag", "unreadable");

    private final StoredView stored;
    private final boolean isSilent;
    private final Environment environment;
    private final Iterator<Map<String, Object>> rows;
    private final Snapshot snapshot;
    private final PendingRemovals pendingRemovals;
    private final ChangeEmitter emitter;
    private final DepartmentChanges departments;
    private final MemberChanges members;
    private final TagChanges tags;
    private int phase;
    private @Nullable WeworkException refusal;

    /**
     * What a look remembers, and as whom.
     *
     * @param key under which the store has the view
     * @param corpId stands in the events as their receiver
     * @param emitInitial whether a first look tells everything that is there, rather than nothing
     */
    public record Memory(WeworkStateStore store, String key, String corpId, boolean emitInitial) {}

    private DirectoryScan(
            Memory memory,
            Function<WeworkRequest, CompletableFuture<Answer>> calls,
            Handler handler,
            Environment environment) {
        this.environment = environment;
        stored = StoredView.open(memory.store(), memory.key());
        isSilent = stored.isNew() && !memory.emitInitial();
        snapshot = new Snapshot(calls);
        rows = snapshot.rows();
        emitter = new ChangeEmitter(stored, handler, memory.corpId(), environment.clock(), isSilent);
        pendingRemovals = new PendingRemovals(snapshot::isSteady);
        DirectoryReader reader = new DirectoryReader(calls);
        departments = new DepartmentChanges(emitter, DeletionCheck.departments(reader), pendingRemovals);
        members = new MemberChanges(
                emitter, DeletionCheck.members(reader), departments, pendingRemovals, this::isSameRange);
        tags = new TagChanges(emitter, DeletionCheck.tags(reader), departments, members, pendingRemovals);
    }

    /**
     * Looks once; waits for WeCom and for the handler.
     *
     * @param calls makes a call; lists come as rows that are not held in memory
     * @return how many changes were told, those that were not handled included
     * @throws WeworkException when the directory cannot be read; what was told until then is remembered
     */
    public static int look(
            Memory memory,
            Function<WeworkRequest, CompletableFuture<Answer>> calls,
            Handler handler,
            Environment environment) {
        DirectoryScan look = new DirectoryScan(memory, calls, handler, environment);
        try {
            look.run();
        } catch (CancellationException e) {
            LOG.debug("The look at the directory ended early: {}", e.getMessage());
        }
        return look.emitter.told();
    }

    private void run() {
        if (stored.isNew() && !isSilent) {
            // From now on every event is remembered, so that the next look tells the rest only.
            stored.begin();
        }
        while (rows.hasNext()) {
            emitter.requireToGoOn();
            Map<String, Object> row = rows.next();
            advanceTo(PHASES.indexOf(row.get("kind")));
            take(row);
        }
        advanceTo(PHASES.size());
        members.tellDeleted();
        departments.tellDeleted();
        pendingRemovals.release();
        rememberRange();
        emitter.requireToGoOn();
        if (isSilent) {
            stored.begin();
        } else {
            stored.tidy();
        }
        if (members.isUnread() && refusal != null) {
            throw refusal;
        }
    }

    private void take(Map<String, Object> row) {
        switch (phase) {
            case 0 -> departments.look(row);
            case 1 -> members.look(row);
            case 2 -> tags.look(row);
            default -> unreadable(row);
        }
    }

    private boolean isSameRange() {
        byte[] before = emitter.view().find(ViewKey.RANGE);
        return before == null || Arrays.equals(before, range());
    }

    /** After a look in which it changed, the next compares with what was in sight before. */
    private void rememberRange() {
        if (!pendingRemovals.hasChanged() && !Arrays.equals(emitter.view().find(ViewKey.RANGE), range())) {
            emitter.keep(ViewKey.RANGE, range());
        }
    }

    /** A hash: the range names members, and what matters is whether it is another. */
    private byte[] range() {
        return ByteBuffer.allocate(Integer.BYTES)
                .putInt(FieldHash.of(snapshot.range()))
                .array();
    }

    private void advanceTo(int next) {
        if (phase < 1 && next >= 1) {
            departments.tell(environment.random());
        }
        if (phase < 2 && next >= 2) {
            members.end(environment.random());
        }
        if (phase < 3 && next >= 3) {
            tags.end(environment.random());
        }
        phase = Math.max(phase, next);
    }

    private void unreadable(Map<String, Object> row) {
        LOG.debug(
                "Of the directory, {} {} could not be read: errcode {}",
                row.get("what"),
                row.get("id"),
                row.get("errcode"));
        if ("members".equals(row.get("what")) && row.get("errcode") instanceof Integer errcode) {
            refusal = WeworkException.of(
                    String.valueOf(row.get("operation")), errcode, String.valueOf(row.get("errmsg")));
        }
    }

    /** Receives the changes. */
    public interface Handler {

        /**
         * Takes one change, as WeCom's callback would tell it.
         *
         * @return whether it was handled; one that was not is told again at the next look
         */
        boolean handle(Map<String, Object> event);

        /** Whether the look may go on; asked before each step. What was told until then stays told. */
        boolean mayGoOn();

        /**
         * Whether this process still owns the state; asked before each change of it. A lease may have ended while a change was
         * handled, and then another process tells it again.
         */
        boolean mayRemember();
    }
}
