// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media;

import java.util.Map;

/**
 * One part of a multipart body.
 *
 * @param headers names in lower case
 */
record Part(Map<String, String> headers, byte[] content) {

    private static final String DEFAULT_TYPE = "application/octet-stream";

    ContentDisposition disposition() {
        return ContentDisposition.parse(headers.getOrDefault("content-disposition", ""));
    }

    String contentType() {
        return headers.getOrDefault("content-type", DEFAULT_TYPE);
    }
}
