// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.reply;

import java.util.Map;

/**
 * A text.
 *
 * @param content at most 2,048 bytes of UTF-8
 */
public record TextReply(String content) implements WeworkReply {

    @Override
    public Map<String, Object> fields() {
        return Map.of("MsgType", "text", "Content", content);
    }
}
