// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.camelwework.simulator.api.ApiError;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Requests with {@code enable_duplicate_check}, each with its answer, until its interval is over. */
final class Duplicates {

    private static final long DEFAULT_SECONDS = 1800;
    private static final long MAX_SECONDS = 14_400;
    private static final int FEW = 10_000;

    private record Key(int agentId, ObjectNode request) {}

    private record Answered(ObjectNode answer, Instant until) {}

    private final Map<Key, Answered> answered = new HashMap<>();
    private int sweepAt = FEW;

    /** The answer to the same request, when that is not too long ago and the request asks for the check. */
    Optional<ObjectNode> find(int agentId, ObjectNode request, Instant now) {
        if (!isWanted(request)) {
            return Optional.empty();
        }
        return Optional.ofNullable(answered.get(new Key(agentId, request)))
                .filter(earlier -> now.isBefore(earlier.until()))
                .map(Answered::answer)
                .map(ObjectNode::deepCopy);
    }

    void add(int agentId, ObjectNode request, ObjectNode answer, Instant now) {
        if (isWanted(request)) {
            Instant until = now.plus(interval(RequestFields.of(request)));
            answered.put(new Key(agentId, request), new Answered(answer.deepCopy(), until));
            sweep(now);
        }
    }

    static void check(RequestFields request) {
        Duration interval = interval(request);
        if (interval.isNegative() || interval.toSeconds() > MAX_SECONDS) {
            throw new ApiError(Rules.ILLEGAL, "invalid duplicate_check_interval, at most " + MAX_SECONDS);
        }
    }

    /** Only when the map has doubled, or many requests would each look through all others. */
    private void sweep(Instant now) {
        if (answered.size() > sweepAt) {
            answered.values().removeIf(earlier -> !now.isBefore(earlier.until()));
            sweepAt = Math.max(FEW, 2 * answered.size());
        }
    }

    private static boolean isWanted(ObjectNode request) {
        return RequestFields.of(request).number("enable_duplicate_check", 0) == 1;
    }

    private static Duration interval(RequestFields request) {
        return Duration.ofSeconds(request.number("duplicate_check_interval", DEFAULT_SECONDS));
    }
}
