// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;

/**
 * Audio (doc 90236).
 *
 * @param mediaId what media/upload answered; it lives three days
 * @param more fields that this class does not know, by WeCom's names
 */
public record VoiceMessage(
        String mediaId, @JsonAnyGetter @JsonAnySetter Map<String, Object> more) implements WeworkMessage {

    /** Copies of what may change. */
    public VoiceMessage {
        more = Model.copy(more);
    }

    /** A message with what was uploaded. */
    public VoiceMessage(String mediaId) {
        this(mediaId, Map.of());
    }

    @Override
    public String msgtype() {
        return "voice";
    }
}
