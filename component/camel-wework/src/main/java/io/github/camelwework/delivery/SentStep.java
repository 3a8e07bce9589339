// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.delivery;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The outcome of one call of a send, for a later retry of the same send. Immutable.
 *
 * @param step which call, from 0
 * @param answer WeCom's answer when it has taken the call; the time when its outcome is unknown; empty otherwise
 * @param missed whom it missed, by result header
 */
public record SentStep(int step, Kind kind, Map<String, Object> answer, Map<String, List<String>> missed)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String AT = "at";

    /** What is known of a call. */
    public enum Kind {
        /** WeCom has taken it. */
        TAKEN,
        /** It reached nobody. */
        NOBODY,
        /** It went out, and nobody knows how it ended. */
        UNKNOWN
    }

    /** A call with copies of the maps. */
    public SentStep {
        answer = new LinkedHashMap<>(answer);
        missed = new LinkedHashMap<>(missed);
    }

    static SentStep taken(int step, Map<String, Object> answer, Map<String, List<String>> missed) {
        return new SentStep(step, Kind.TAKEN, answer, missed);
    }

    static SentStep nobody(int step, Map<String, List<String>> missed) {
        return new SentStep(step, Kind.NOBODY, Map.of(), missed);
    }

    static SentStep unknown(int step) {
        return new SentStep(step, Kind.UNKNOWN, Map.of(), Map.of());
    }

    /** A call of unknown outcome that was made at this time. */
    public static SentStep unknown(int step, Instant at) {
        return new SentStep(step, Kind.UNKNOWN, Map.of(AT, at.toEpochMilli()), Map.of());
    }

    /** When a call of unknown outcome was made; long ago when nobody noted it. */
    public Instant at() {
        return answer.get(AT) instanceof Number millis ? Instant.ofEpochMilli(millis.longValue()) : Instant.EPOCH;
    }
}
