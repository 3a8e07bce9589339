// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.token;

import io.github.camelwework.secret.Secret;
import java.time.Duration;

/**
 * What WeCom answers to gettoken (doc 91039).
 *
 * @param value {@code access_token}
 * @param life {@code expires_in}, counted from the receipt of the answer; not negative. Less than a second counts as one
 */
public record GrantedToken(Secret value, Duration life) {

    /**
     * Checks the life.
     *
     * @throws IllegalArgumentException when the life is negative
     */
    public GrantedToken {
        if (life.isNegative()) {
            throw new IllegalArgumentException("A token cannot live for " + life + ": expires_in is 0 or more.");
        }
    }
}
