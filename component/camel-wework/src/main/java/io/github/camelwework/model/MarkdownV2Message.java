// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Map;

/**
 * Markdown of group robots (doc 91770): also lists, tables, pictures and fenced code, but no colours and no mentions.
 *
 * @param content up to 4,096 bytes of UTF-8
 * @param more fields that this class does not know, by WeCom's names
 */
public record MarkdownV2Message(
        String content, @JsonAnyGetter @JsonAnySetter Map<String, Object> more) implements WeworkMessage {

    /** Copies of what may change. */
    public MarkdownV2Message {
        more = Model.copy(more);
    }

    /** A text in markdown. */
    public MarkdownV2Message(String content) {
        this(content, Map.of());
    }

    @Override
    public String msgtype() {
        return "markdown_v2";
    }
}
