// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.dedupe;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.spi.IdempotentRepository;
import org.apache.camel.support.processor.idempotent.MemoryIdempotentRepository;
import org.jspecify.annotations.Nullable;

/**
 * Remembers events by their keys. What was answered with 200 stands in the repository under its key, on whichever node;
 * what is not answered yet has a claim there, so that other nodes keep off. Claims hold as long as an answer can be open,
 * and up to as long again: what a node had when it died runs again on another. Thread-safe.
 */
public final class Dedupe {

    private static final int IN_MEMORY = 50_000;

    private final IdempotentRepository repository;
    private final @Nullable Claims claims;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    private Dedupe(IdempotentRepository repository, @Nullable Claims claims) {
        this.repository = repository;
        this.claims = claims;
    }

    /** In the memory of this process, for its own use: the newest 50,000. */
    public static Dedupe inMemory() {
        // Nobody else looks into it, so that what is running needs no claims.
        return new Dedupe(MemoryIdempotentRepository.memoryIdempotentRepository(IN_MEMORY), null);
    }

    /**
     * In a repository that other nodes may share.
     *
     * @param lease how long an answer may be open at most
     */
    public static Dedupe in(IdempotentRepository repository, Clock clock, Duration lease) {
        return new Dedupe(repository, new Claims(repository, clock, lease));
    }

    /** Says what is to be done with an event; of several that arrive at once, one is new. */
    public Arrival arrive(String key) {
        if (!running.add(key)) {
            return new Arrival.Running();
        }
        Arrival arrival = new Arrival.Running();
        try {
            arrival = find(key);
        } finally {
            if (!(arrival instanceof Arrival.New)) {
                running.remove(key);
            }
        }
        return arrival;
    }

    private Arrival find(String key) {
        if (repository.contains(key)) {
            return new Arrival.Handled();
        }
        String claim = claims == null ? null : claims.take(key);
        if (claims != null && claim == null) {
            return new Arrival.Running();
        }
        // Once more: between the two another node may have handled it and given up its claim.
        if (claim != null && repository.contains(key)) {
            repository.remove(claim);
            return new Arrival.Handled();
        }
        return new Arrival.New(new Attempting(key, claim));
    }

    private final class Attempting implements Arrival.Attempt {

        private final String key;
        private final @Nullable String claim;

        Attempting(String key, @Nullable String claim) {
            this.key = key;
            this.claim = claim;
        }

        @Override
        public void handled() {
            repository.add(key);
            repository.confirm(key);
            end();
        }

        @Override
        public void failed() {
            repository.remove(key);
            end();
        }

        private void end() {
            if (claim != null) {
                repository.remove(claim);
            }
            running.remove(key);
        }
    }
}
