// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import java.util.Map;

/**
 * Markdown in WeCom's subset (doc 90236): headings, bold, links, inline code, quotes, three font colours.
 *
 * @param content 1 to 2,048 bytes of UTF-8; 4,096 for group robots
 */
public record MarkdownMessage(String content) implements WeworkMessage {

    @Override
    public String msgtype() {
        return "markdown";
    }

    @Override
    public Map<String, Object> fields() {
        return new Fields().with("content", content).toMap();
    }
}
