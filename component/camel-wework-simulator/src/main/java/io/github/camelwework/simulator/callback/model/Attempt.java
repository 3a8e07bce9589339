// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.callback.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request of a push.
 *
 * @param at the simulator's time
 * @param status 0 when there was no answer
 * @param took real time until the answer, or until there was to be none
 * @param reply what was inside an encrypted reply; null when there was none, or none that could be read
 * @param problem why it failed, or why the reply draws nothing; empty when all is well
 */
public record Attempt(
        Instant at, int status, Duration took, @Nullable ObjectNode reply, String problem) {

    private static final int OK = 200;

    /** Whether WeCom takes it as received, whatever the reply. */
    public boolean isReceived() {
        return status == OK;
    }

    /** Without the reply, which may hold anything. */
    @Override
    public String toString() {
        return "Attempt[" + status + " after " + took.toMillis() + " ms" + (problem.isEmpty() ? "" : ", a problem")
                + "]";
    }
}
