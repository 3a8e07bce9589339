// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.reply;

import java.util.Map;

/**
 * An uploaded image.
 *
 * @param mediaId what media/upload answered
 */
public record ImageReply(String mediaId) implements WeworkReply {

    @Override
    public Map<String, Object> fields() {
        return Map.of("MsgType", "image", "Image", Map.of("MediaId", mediaId));
    }
}
