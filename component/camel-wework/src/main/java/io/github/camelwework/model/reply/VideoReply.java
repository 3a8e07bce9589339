// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.reply;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded video.
 *
 * @param mediaId what media/upload answered
 * @param title at most 128 bytes of UTF-8
 * @param description at most 512 bytes of UTF-8
 */
public record VideoReply(
        String mediaId, @Nullable String title, @Nullable String description) implements WeworkReply {

    @Override
    public Map<String, Object> fields() {
        Map<String, Object> video = new LinkedHashMap<>();
        video.put("MediaId", mediaId);
        video.put("Title", title);
        video.put("Description", description);
        return Map.of("MsgType", "video", "Video", video);
    }
}
