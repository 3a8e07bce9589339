// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework;

import io.github.camelwework.model.sync.SyncStatus;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.CamelEvent;

/**
 * The progress of a run of {@code contact/sync}, for the {@link org.apache.camel.spi.EventNotifier}s of the Camel context: at its
 * beginning, when it begins to apply its plan, while it does with a call that has ended, at most every ten seconds, and at its
 * end.
 */
public final class WeworkSyncEvent implements CamelEvent {

    private final Endpoint endpoint;
    private final SyncStatus stand;
    private volatile long timestamp;

    /**
     * Tells the notifiers of the Camel context.
     *
     * @throws IllegalStateException when one of them fails
     */
    static void tell(WeworkEndpoint endpoint, SyncStatus stand) {
        long now = endpoint.runtime().environment().clock().millis();
        try {
            endpoint.getCamelContext().getManagementStrategy().notify(new WeworkSyncEvent(endpoint, stand, now));
        } catch (Exception e) {
            throw new IllegalStateException("A notifier of Camel events failed", e);
        }
    }

    WeworkSyncEvent(Endpoint endpoint, SyncStatus stand, long timestamp) {
        this.endpoint = endpoint;
        this.stand = stand;
        this.timestamp = timestamp;
    }

    @Override
    public Type getType() {
        return Type.Custom;
    }

    /** The endpoint. */
    @Override
    public Endpoint getSource() {
        return endpoint;
    }

    /** How far the run was. */
    public SyncStatus getStand() {
        return stand;
    }

    /** When it was so far, in milliseconds since 1970. */
    @Override
    public long getTimestamp() {
        return timestamp;
    }

    @Override
    public void setTimestamp(long timestamp) {
        this.timestamp = timestamp;
    }

    @Override
    public String toString() {
        return "%s: %s, %d of %d calls, %d refused"
                .formatted(endpoint, stand.phase(), stand.done(), stand.planned(), stand.failed());
    }
}
