// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.util.Map;

/**
 * The facts about a call that limits depend on. Immutable.
 *
 * @param operation WeCom's path without {@code /cgi-bin/}
 * @param fields of the request's JSON body, by WeCom's names
 * @param pace how it stands to others of the same send
 */
public record LimitedCall(String operation, Owner owner, Map<String, ?> fields, Pace pace) {

    /** A call by itself. */
    public LimitedCall(String operation, Owner owner, Map<String, ?> fields) {
        this(operation, owner, fields, Pace.ALONE);
    }

    @Override
    public String toString() {
        return operation + " of " + owner;
    }
}
