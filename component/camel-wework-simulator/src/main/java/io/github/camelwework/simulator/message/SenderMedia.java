// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.simulator.message;

import io.github.camelwework.simulator.media.MediaStore;
import io.github.camelwework.simulator.media.model.Media;
import java.time.Instant;
import java.util.Optional;

/**
 * The media that the sender of one request may use.
 *
 * @param owner a robot's key, or {@link Media#CORP} for an app
 */
record SenderMedia(MediaStore store, String owner, Instant now) {

    Optional<Media> find(String mediaId) {
        return store.find(mediaId, owner, now);
    }
}
