// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.limit;

import java.util.Map;

/**
 * What the limits ask about a call. Immutable.
 *
 * @param operation WeCom's path without {@code /cgi-bin/}
 * @param fields of the request's JSON body, by WeCom's names
 */
public record LimitedCall(String operation, Owner owner, Map<String, ?> fields) {

    @Override
    public String toString() {
        return operation + " of " + owner;
    }
}
