// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.sync.endpoint;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The producers of {@code contact/sync} that are started; they enter and leave by themselves. Thread-safe. */
public final class SyncRegistry {

    private final Set<SyncProducer> started = ConcurrentHashMap.newKeySet();

    void add(SyncProducer producer) {
        started.add(producer);
    }

    void remove(SyncProducer producer) {
        started.remove(producer);
    }

    /** The producers that are started now. */
    public List<SyncProducer> started() {
        return List.copyOf(started);
    }

    /** Ends what their runs wait for. */
    public void endPauses() {
        started.forEach(SyncProducer::endPauses);
    }
}
