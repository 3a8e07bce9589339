// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;

/**
 * A file (doc 90236).
 *
 * @param mediaId what media/upload answered; it lives three days
 * @param more fields that this class does not know, by WeCom's names
 */
public record FileMessage(
        String mediaId, @JsonAnyGetter @JsonAnySetter Map<String, Object> more) implements WeworkMessage {

    /** Copies of what may change. */
    public FileMessage {
        more = Model.copy(more);
    }

    /** A message with what was uploaded. */
    public FileMessage(String mediaId) {
        this(mediaId, Map.of());
    }

    @Override
    public String msgtype() {
        return "file";
    }
}
