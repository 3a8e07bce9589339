// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.reply;

import java.util.Map;

/**
 * Uploaded audio.
 *
 * @param mediaId what media/upload answered
 */
public record VoiceReply(String mediaId) implements WeworkReply {

    @Override
    public Map<String, Object> fields() {
        return Map.of("MsgType", "voice", "Voice", Map.of("MediaId", mediaId));
    }
}
