// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.callback.crypto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/**
 * The receiver ids whose events are accepted: the corp's id, several ids for suites, the empty id for robots.
 *
 * @param ids none of them twice
 */
public record ReceiveIds(List<String> ids) {

    /** A copy that nobody can change. */
    public ReceiveIds {
        ids = List.copyOf(ids);
    }

    /** Those of a list separated by commas; the empty text is the one empty id. */
    public static ReceiveIds of(String list) {
        return new ReceiveIds(
                Arrays.stream(list.split(",", -1)).map(String::strip).distinct().toList());
    }

    String require(byte[] given) {
        String found = null;
        for (String id : ids) {
            // All of them are compared, so that the time does not tell which one was near.
            found = MessageDigest.isEqual(id.getBytes(StandardCharsets.UTF_8), given) ? id : found;
        }
        if (found == null) {
            throw new RejectedException("it is for another receiver: its receiveid is not accepted here");
        }
        return found;
    }
}
