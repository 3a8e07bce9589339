// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An image (doc 90236); group robots carry it inside the message (doc 91770).
 *
 * @param mediaId what media/upload answered; null for group robots
 * @param base64 the picture itself, for group robots
 * @param md5 the hash of its bytes, in hexadecimal, for group robots
 * @param more fields that this class does not know, by WeCom's names
 */
public record ImageMessage(
        @Nullable String mediaId,
        @Nullable String base64,
        @Nullable String md5,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more)
        implements WeworkMessage {

    /** Copies of what may change. */
    public ImageMessage {
        more = Model.copy(more);
    }

    /** A picture that was uploaded. */
    public ImageMessage(String mediaId) {
        this(mediaId, null, null, Map.of());
    }

    /**
     * A picture for a group robot.
     *
     * @param picture JPG or PNG, at most 2 MB
     */
    public static ImageMessage inside(byte[] picture) {
        return Model.checked(new ImageMessage(null, Pictures.base64(picture), Pictures.md5(picture), Map.of()));
    }

    @Override
    public String msgtype() {
        return "image";
    }
}
