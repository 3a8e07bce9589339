// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.media.model;

import java.time.Instant;

/**
 * An uploaded file.
 *
 * @param name as the upload named it, which is what receivers see
 * @param owner the key of the robot that alone may use it; empty when all apps of the corp may
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

    @Override
    public String toString() {
        return "Media[" + mediaId + " " + kind.type() + " " + name + ", " + content.length + " bytes]";
    }
}
