// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.util.List;

/**
 * A line of the table of limits.
 *
 * @param operation WeCom's path, or {@code *}
 * @param limits all hold at once; none: whoever is counted so is not limited
 */
record LimitRule(String operation, Scope scope, List<RateLimit> limits) {

    static final String ANY = "*";

    boolean isForAny() {
        return operation.equals(ANY);
    }

    LimitRule of(String path) {
        return new LimitRule(path, scope, limits);
    }
}
