// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery.memory;

import io.github.camelwework.secret.Digests;
import io.github.camelwework.state.Decoding;
import io.github.camelwework.state.WeworkStateException;
import io.github.camelwework.state.WeworkStateStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The states of sends in a store: one entry for each resume key and message, at most {@link #MOST}, none older than
 * {@link #LIFE}. Thread-safe.
 */
public final class SendStates {

    /** Shorter than the three days that an uploaded file lives, longer than a night. */
    static final Duration LIFE = Duration.ofHours(24);

    static final int MOST = 10_000;

    static final String WHAT = "The state of a send";
    static final String REMEDY = "look what arrived, then delete that state";

    private static final String PREFIX = "send/";
    private static final long SWEEP_EVERY = Duration.ofHours(1).toMillis();
    private static final int HASH_CHARACTERS = 32;

    private record Entry(String key, long time) {}

    private final WeworkStateStore store;
    private final Clock clock;
    private final AtomicLong nextSweep = new AtomicLong();

    public SendStates(WeworkStateStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    static String key(String resumeKey, String plan) {
        return PREFIX + hash(resumeKey) + '/' + plan.substring(0, Math.min(plan.length(), HASH_CHARACTERS));
    }

    /** What was noted of the send; nothing when there is none, or it is too old. */
    List<byte[]> journal(String key) {
        sweep();
        return isAlive(key) ? store.journal(key) : List.of();
    }

    void append(String key, byte[] record) {
        if (!isAlive(key)) {
            store.write(
                    key, ByteBuffer.allocate(Long.BYTES).putLong(clock.millis()).array());
        }
        store.append(key, record);
    }

    void delete(String key) {
        store.delete(key);
    }

    private boolean isAlive(String key) {
        return clock.millis() - begun(key) < LIFE.toMillis();
    }

    /** When the send began; long ago when nothing is known of it. */
    private long begun(String key) {
        byte @Nullable [] content = store.read(key);
        return content == null
                ? Long.MIN_VALUE / 2
                : Decoding.of(WHAT, key, REMEDY, () -> {
                    if (content.length != Long.BYTES) {
                        throw new IOException("its content is no time");
                    }
                    return ByteBuffer.wrap(content).getLong();
                });
    }

    private void sweep() {
        long now = clock.millis();
        long due = nextSweep.get();
        if (now < due || !nextSweep.compareAndSet(due, now + SWEEP_EVERY)) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        for (String key : store.keys(PREFIX)) {
            try {
                entries.add(new Entry(key, begun(key)));
            } catch (WeworkStateException e) {
                // A damaged state is told to whoever goes on with that send, and to nobody else.
                if (!e.isDamaged()) {
                    throw e;
                }
            }
        }
        entries.sort(Comparator.comparingLong(Entry::time).reversed());
        for (int i = 0; i < entries.size(); i++) {
            if (i >= MOST || now - entries.get(i).time() >= LIFE.toMillis()) {
                store.delete(entries.get(i).key());
            }
        }
    }

    private static String hash(String text) {
        return Digests.sha256(text).substring(0, HASH_CHARACTERS);
    }
}
