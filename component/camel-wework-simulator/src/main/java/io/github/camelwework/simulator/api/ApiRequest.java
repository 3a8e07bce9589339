// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request as an operation sees it: authenticated, its body read.
 *
 * @param path without {@code /cgi-bin/}, such as {@code message/send}
 * @param query the decoded query without {@code access_token}
 * @param headers names in lower case
 * @param json the body as a JSON object; empty when there is none (a GET where a POST is due, say)
 * @param body the body as it came
 * @param caller whose token it carries; null on paths that take none
 * @param now the simulator's clock
 */
public record ApiRequest(
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        ObjectNode json,
        byte[] body,
        @Nullable Caller caller,
        Instant now) {

    /** The caller of a path that needs a token: the dispatcher has refused the request otherwise. */
    public Caller requireCaller() {
        if (caller == null) {
            throw new IllegalStateException(path + " is served without a token and has no caller.");
        }
        return caller;
    }
}
