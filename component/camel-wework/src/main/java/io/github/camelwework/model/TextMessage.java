// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import java.util.Map;

/**
 * Plain text (doc 90236, section "text").
 *
 * @param content 1 to 2,048 bytes of UTF-8; line breaks and {@code <a href="...">} work
 */
public record TextMessage(String content) implements WeworkMessage {

    @Override
    public String msgtype() {
        return "text";
    }

    @Override
    public Map<String, Object> fields() {
        return new Fields().with("content", content).toMap();
    }
}
