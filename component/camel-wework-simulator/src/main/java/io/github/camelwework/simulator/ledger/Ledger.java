// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.camelwework.simulator.api.Caller;
import io.github.camelwework.simulator.api.Setting;
import io.github.camelwework.simulator.api.Settings;
import io.github.camelwework.simulator.media.UploadedFiles;
import io.github.camelwework.simulator.media.model.UploadedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Every request that came in, in order. Old entries go when the settings say so; the counts stay right all the same.
 * Thread-safe.
 */
public final class Ledger {

    /**
     * One request, with its result.
     *
     * @param path without {@code /cgi-bin/} where it begins so
     * @param caller the owner of its token, valid or not, or of the secret for gettoken; null when unknown
     * @param query without tokens, secrets and robot keys
     * @param contentType the request's, empty when it had none
     * @param errcode what was answered; null while it is open, and when a fault left no errcode to answer
     * @param acted whether the operation did it, even when a fault then broke the answer
     */
    public record Entry(
            long id,
            Instant time,
            String method,
            String path,
            @Nullable Caller caller,
            Map<String, String> query,
            String contentType,
            byte[] body,
            @Nullable Integer errcode,
            boolean acted) {

        /** The body as text. */
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /**
         * The body as JSON.
         *
         * @throws IllegalStateException when it is none
         */
        public JsonNode json() {
            try {
                return MAPPER.readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException("The body of request %d to %s is not JSON.".formatted(id, path), e);
            }
        }

        /** The files that were uploaded with it; none when the body is no multipart form. */
        public List<UploadedFile> files() {
            return UploadedFiles.of(contentType, body);
        }

        /** Characters and bytes that keeping it costs, as near as counts. */
        private long size() {
            long size = (long) path.length() + contentType.length() + body.length;
            for (Map.Entry<String, String> parameter : query.entrySet()) {
                size += parameter.getKey().length() + parameter.getValue().length();
            }
            return size;
        }

        Entry closed(@Nullable Integer answered, boolean done) {
            return new Entry(id, time, method, path, caller, query, contentType, body, answered, done);
        }
    }

    /** How many paths are counted each by itself; WeCom has a few hundred. */
    static final int MOST_PATHS = 10_000;

    /** Under which all further paths are counted together. */
    static final String OTHER_PATHS = "(other paths)";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Settings settings;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrival = lock.newCondition();
    private final Map<Long, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Long> counts = new HashMap<>();
    private long lastId;
    private long bytes;

    /** Empty, bounded by two of the settings. */
    public Ledger(Settings settings) {
        this.settings = settings;
    }

    /** Enters a request and gives its id. */
    public long open(Instant time, String method, String path, Received received) {
        lock.lock();
        try {
            lastId++;
            Entry entry = new Entry(
                    lastId,
                    time,
                    method,
                    path,
                    received.caller(),
                    received.query(),
                    received.contentType(),
                    received.body(),
                    null,
                    false);
            entries.put(lastId, entry);
            bytes += entry.size();
            boolean isCounted = counts.containsKey(path) || counts.size() < MOST_PATHS;
            counts.merge(isCounted ? path : OTHER_PATHS, 1L, Long::sum);
            trim();
            arrival.signalAll();
            return lastId;
        } finally {
            lock.unlock();
        }
    }

    /** What a request carries beside its path. */
    public record Received(@Nullable Caller caller, Map<String, String> query, String contentType, byte[] body) {}

    /** Records the result of a request. */
    public void close(long id, @Nullable Integer errcode, boolean acted) {
        lock.lock();
        try {
            entries.computeIfPresent(id, (any, entry) -> entry.closed(errcode, acted));
            arrival.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** All that is kept, oldest first. */
    public List<Entry> all() {
        return matching(entry -> true);
    }

    /** The calls of one path that are kept, oldest first. */
    public List<Entry> calls(String path) {
        return matching(entry -> entry.path().equals(path));
    }

    /** Those kept that meet the condition, oldest first. */
    public List<Entry> matching(Predicate<Entry> condition) {
        lock.lock();
        try {
            return entries.values().stream().filter(condition).toList();
        } finally {
            lock.unlock();
        }
    }

    /** How often a path was called since the start or the last {@link #clear()}. */
    public long count(String path) {
        lock.lock();
        try {
            return counts.getOrDefault(path, 0L);
        } finally {
            lock.unlock();
        }
    }

    /** How often each path was called. */
    public Map<String, Long> counts() {
        lock.lock();
        try {
            return Map.copyOf(counts);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits, in real time, until a path was called so often.
     *
     * @return whether it was, within the time
     */
    public boolean awaitCount(String path, long calls, Duration patience) throws InterruptedException {
        long left = patience.toNanos();
        lock.lock();
        try {
            while (counts.getOrDefault(path, 0L) < calls) {
                if (left <= 0) {
                    return false;
                }
                left = arrival.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Forgets everything. */
    public void clear() {
        lock.lock();
        try {
            entries.clear();
            counts.clear();
            bytes = 0;
        } finally {
            lock.unlock();
        }
    }

    private void trim() {
        var eldest = entries.values().iterator();
        while (eldest.hasNext()
                && (entries.size() > settings.number(Setting.LEDGER_ENTRIES)
                        || bytes > settings.number(Setting.LEDGER_BYTES))) {
            bytes -= eldest.next().size();
            eldest.remove();
        }
    }
}
