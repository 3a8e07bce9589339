// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One push, with its attempts so far. Immutable: ask again for later attempts.
 *
 * @param id growing in the order in which they were fired
 * @param holder whose callback it went to, in words
 * @param content what the receiver finds inside, the same at each attempt; not to be changed
 * @param firedAt the simulator's time
 */
public record Delivery(
        long id, String holder, URI url, ObjectNode content, Instant firedAt, State state, List<Attempt> attempts) {

    /** How far it is. */
    public enum State {
        /** Not over: waiting, under way, or to be tried again. */
        PENDING,
        /** Answered with 200. */
        RECEIVED,
        /** Not answered with 200 as often as WeCom tries, so that it is lost. */
        LOST
    }

    /** Copies the list. */
    public Delivery {
        attempts = List.copyOf(attempts);
    }

    /** A field of the content as text, such as {@code Event}; empty when it has none. */
    public String text(String field) {
        return content.path(field).asText("");
    }

    /** The reply of the last attempt, null when there was none that could be read. */
    public @Nullable ObjectNode reply() {
        return attempts.isEmpty() ? null : attempts.get(attempts.size() - 1).reply();
    }

    /** The problem of the last attempt; empty when there is none. */
    public String problem() {
        return attempts.isEmpty() ? "" : attempts.get(attempts.size() - 1).problem();
    }

    /** Without the content, which may hold tickets and codes. */
    @Override
    public String toString() {
        return "Delivery[" + id + " to " + holder + ", " + state + ", " + attempts + "]";
    }
}
