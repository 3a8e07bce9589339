// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media.model;

import java.time.Instant;

/**
 * An uploaded file.
 *
 * @param name as the upload named it, which is what receivers see
 * @param owner the key of the robot that alone may use it, or one of the two below
 * @param content not to be changed: it is handed out without a copy
 */
public record Media(
        String mediaId,
        MediaKind kind,
        String name,
        String contentType,
        String owner,
        Instant createdAt,
        byte[] content) {

    /** The owner of media that all apps of the corp share. */
    public static final String CORP = "";

    /** The owner of media that were fetched by upload_by_url: they can be read, and used in the scene that they are for. */
    public static final String BY_URL = "by-url";

    @Override
    public String toString() {
        return "Media[" + mediaId + " " + kind.type() + " " + name + ", " + content.length + " bytes]";
    }
}
