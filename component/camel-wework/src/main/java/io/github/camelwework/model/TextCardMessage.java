// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A card of text with a link (doc 90236, section "textcard").
 *
 * @param title at most 128 characters
 * @param description at most 512 characters; {@code <br>} and {@code <div class="gray|normal|highlight">} work
 * @param url where a click leads, http or https, at most 2,048 bytes
 * @param btntxt the words on the link, at most 4 characters; null for WeCom's own (详情)
 */
public record TextCardMessage(
        String title,
        String description,
        String url,
        @Nullable String btntxt) implements WeworkMessage {

    /** A card with WeCom's own words on the link. */
    public TextCardMessage(String title, String description, String url) {
        this(title, description, url, null);
    }

    @Override
    public String msgtype() {
        return "textcard";
    }

    @Override
    public Map<String, Object> fields() {
        return new Fields()
                .with("title", title)
                .with("description", description)
                .with("url", url)
                .with("btntxt", btntxt)
                .toMap();
    }
}
