// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import io.github.camelwework.secret.Secret;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * WeCom's answer to gettoken (doc 91039).
 *
 * @param value {@code access_token}
 * @param life {@code expires_in}, counted from the receipt of the answer; not negative. Less than a second counts as one, more
 *     than a day as a day: WeCom's live for two hours
 */
public record GrantedToken(Secret value, Duration life) {

    private static final Duration USUAL = Duration.ofHours(2);
    private static final Duration LONGEST = Duration.ofDays(1);

    /**
     * Checks the life.
     *
     * @throws IllegalArgumentException when the life is negative
     */
    public GrantedToken {
        if (life.isNegative()) {
            throw new IllegalArgumentException("A token cannot live for " + life + ": expires_in is 0 or more.");
        }
        life = life.compareTo(LONGEST) > 0 ? LONGEST : life;
    }

    /**
     * A token as an answer grants it, or a ticket. An {@code expires_in} that is no number of seconds counts as WeCom's usual
     * life; asking earlier than needed does no harm.
     */
    public static GrantedToken answered(String token, @Nullable Object expiresIn) {
        double most = (double) LONGEST.toSeconds();
        double seconds = expiresIn instanceof Number number ? number.doubleValue() : (double) USUAL.toSeconds();
        return new GrantedToken(Secret.of(token), Duration.ofSeconds((long) Math.max(0, Math.min(seconds, most))));
    }
}
