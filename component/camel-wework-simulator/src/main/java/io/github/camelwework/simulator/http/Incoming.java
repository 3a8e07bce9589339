// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.http;

import java.util.Map;

/**
 * A request as received.
 *
 * @param path the whole of it, {@code /cgi-bin/gettoken}
 * @param query decoded; of a doubled parameter the first
 * @param headers names in lower case
 * @param ip where it came from
 * @param tooLarge the body was over the limit and has been thrown away
 */
public record Incoming(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        String ip,
        byte[] body,
        boolean tooLarge) {

    public String queryOrEmpty(String name) {
        return query.getOrDefault(name, "");
    }

    public String contentType() {
        return headers.getOrDefault("content-type", "");
    }

    public boolean isJson() {
        return contentType().split(";", 2)[0].strip().equalsIgnoreCase("application/json");
    }

    public boolean isMultipart() {
        return contentType().startsWith("multipart/");
    }
}
