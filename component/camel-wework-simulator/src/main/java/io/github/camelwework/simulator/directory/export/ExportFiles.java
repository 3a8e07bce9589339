// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.directory.export;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The files of exports, each to be had for two hours. Thread-safe. */
public final class ExportFiles {

    /** Where their addresses point to: this, then the id for {@link #find}. */
    public static final String PATH = "/wwexport/";

    private static final Duration LIFE = Duration.ofHours(2);

    private record Kept(byte[] content, Instant ends) {}

    private final RandomGenerator random;
    private final Map<String, Kept> byId = new HashMap<>();

    /** None yet. */
    public ExportFiles(RandomGenerator random) {
        this.random = random;
    }

    /** The file of that id, unless it is unknown or its time is over. */
    public synchronized Optional<byte[]> find(String id, Instant now) {
        return Optional.ofNullable(byId.get(id))
                .filter(kept -> now.isBefore(kept.ends()))
                .map(Kept::content);
    }

    /** Keeps a file and gives its path. */
    synchronized String put(byte[] content, Instant now) {
        String id = "%016x%016x".formatted(random.nextLong(), random.nextLong());
        byId.put(id, new Kept(content, now.plus(LIFE)));
        return PATH + id;
    }
}
