// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;

/**
 * Markdown in WeCom's subset (doc 90236): headings, bold, links, inline code, quotes, three font colours. Its length is not
 * checked here, because an endpoint may split what is too long.
 *
 * @param content up to 2,048 bytes of UTF-8; 4,096 for group robots
 * @param more fields that this class does not know, by WeCom's names
 */
public record MarkdownMessage(
        String content, @JsonAnyGetter @JsonAnySetter Map<String, Object> more) implements WeworkMessage {

    /** Copies of what may change. */
    public MarkdownMessage {
        more = Model.copy(more);
    }

    /** A text in markdown. */
    public MarkdownMessage(String content) {
        this(content, Map.of());
    }

    @Override
    public String msgtype() {
        return "markdown";
    }
}
