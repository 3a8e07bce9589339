// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.reply;

import io.github.camelwework.json.JsonFields;
import java.util.Map;

/**
 * A passive reply (doc 90241), which is visible only to the member who wrote or clicked. Receiver, sender, time and counts are
 * filled in, and lengths are checked, when it is sent.
 */
public sealed interface WeworkReply extends JsonFields
        permits TextReply, ImageReply, VoiceReply, VideoReply, NewsReply, ButtonReply, CardReply {

    /** The reply under the names of WeCom's XML. */
    @Override
    Map<String, Object> fields();
}
