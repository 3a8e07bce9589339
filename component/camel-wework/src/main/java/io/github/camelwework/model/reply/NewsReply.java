// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model.reply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles, each a link. */
public record NewsReply(List<Article> articles) implements WeworkReply {

    /** A copy that nobody can change. */
    public NewsReply {
        articles = List.copyOf(articles);
    }

    /**
     * One article.
     *
     * @param title at most 128 bytes of UTF-8
     * @param description at most 512 bytes of UTF-8
     * @param picUrl a picture, best of 640x320 for the first and 80x80 for others
     * @param url where a click leads
     */
    public record Article(
            String title,
            @Nullable String description,
            @Nullable String picUrl,
            String url) {

        private Map<String, Object> fields() {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("Title", title);
            fields.put("Description", description);
            fields.put("PicUrl", picUrl);
            fields.put("Url", url);
            return fields;
        }
    }

    @Override
    public Map<String, Object> fields() {
        return Map.of(
                "MsgType",
                "news",
                "Articles",
                Map.of("item", articles.stream().map(Article::fields).toList()));
    }
}
