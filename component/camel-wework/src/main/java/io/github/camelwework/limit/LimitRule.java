// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A line of the table of limits.
 *
 * @param operation WeCom's path, or {@code *}
 * @param limits all hold at once; if empty, the scope is not limited
 * @param isForParts whether only the parts of split texts are counted, under keys of their own
 */
record LimitRule(String operation, Scope scope, List<RateLimit> limits, boolean isForParts) {

    private static final Set<Scope> RECEIVERS = EnumSet.of(Scope.MEMBER, Scope.CHAT, Scope.ROBOT);
    private static final String PARTS = "parts ";

    LimitRule(String operation, Scope scope, List<RateLimit> limits) {
        this(operation, scope, limits, false);
    }

    static final String ANY = "*";

    boolean isForAny() {
        return operation.equals(ANY);
    }

    /** Whether it counts by who receives. */
    boolean isOfReceivers() {
        return RECEIVERS.contains(scope);
    }

    /** What the parts of split texts may use of it: two thirds, so that other messages still reach the receiver. */
    LimitRule forParts() {
        return new LimitRule(
                operation, scope, limits.stream().map(RateLimit::twoThirds).toList(), true);
    }

    List<String> keys(LimitedCall call) {
        List<String> keys = scope.keys(call);
        return isForParts ? keys.stream().map(key -> PARTS + key).toList() : keys;
    }

    /** Who is counted, for people. */
    String label() {
        return isForParts ? "the parts of long texts to " + scope.label() : scope.label();
    }

    LimitRule of(String path) {
        return new LimitRule(path, scope, limits, isForParts);
    }
}
