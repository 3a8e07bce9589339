// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** The slots of a service between its start and its stop. */
final class TokenSlots {

    private final ConcurrentMap<TokenKey, TokenSlot> slots = new ConcurrentHashMap<>();
    private final FlightControl control;
    private volatile boolean closed;

    TokenSlots(FlightControl control) {
        this.control = control;
    }

    @Nullable
    TokenSlot find(TokenKey key) {
        return slots.get(key);
    }

    TokenSlot slot(TokenKey key) {
        TokenSlot present = slots.get(key);
        if (present != null) {
            return present;
        }
        TokenSlot slot = slots.computeIfAbsent(key, wanted -> new TokenSlot(wanted, control));
        if (closed) {
            slot.close();
        }
        return slot;
    }

    boolean forget(TokenKey key) {
        return slots.remove(key) != null;
    }

    List<TokenStatus> status() {
        return slots.values().stream()
                .map(TokenSlot::status)
                .sorted(Comparator.comparing(status -> status.key().toString()))
                .toList();
    }

    void close() {
        closed = true;
        slots.values().forEach(TokenSlot::close);
        slots.clear();
    }
}
