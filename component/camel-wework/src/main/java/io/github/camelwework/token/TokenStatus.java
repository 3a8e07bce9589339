// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import io.github.camelwework.error.WeworkException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of one credential at one moment, for health checks and consoles. Holds no secret.
 *
 * @param key which token
 * @param state the phase of its life; {@link TokenState#EXPIRED} when there is none
 * @param age how long ago it was first received; null when there is none
 * @param renewal how getting it went
 */
public record TokenStatus(
        TokenKey key, TokenState state, @Nullable Duration age, Renewal renewal) {

    /** Whether gettoken is called at all. */
    public enum Breaker {
        /** It is called when a token is needed. */
        CLOSED,
        /** It is not called: who needs a token fails at once. */
        OPEN,
        /** The next call is a probe. */
        HALF_OPEN
    }

    /**
     * How getting the token went since it last succeeded.
     *
     * @param breaker whether gettoken is called at all
     * @param failures failed calls in a row; 0 when the last one succeeded
     * @param lastFailure why the last one failed, with its remedy; null when it succeeded
     * @param notBefore when the next one goes out at the earliest in the background; null when nothing holds it back
     */
    public record Renewal(
            Breaker breaker,
            int failures,
            @Nullable WeworkException lastFailure,
            @Nullable Instant notBefore) {}
}
