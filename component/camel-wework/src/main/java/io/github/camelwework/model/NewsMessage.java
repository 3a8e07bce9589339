// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Articles with pictures (doc 90236, section "news").
 *
 * @param articles 1 to 8
 */
public record NewsMessage(List<Article> articles) implements WeworkMessage {

    /** A message of these articles. */
    public NewsMessage {
        articles = List.copyOf(articles);
    }

    /**
     * One article.
     *
     * @param title at most 128 bytes
     * @param description at most 512 bytes; null for none
     * @param url where a click leads, at most 2,048 bytes
     * @param picurl a JPG or PNG, best 1068 by 455 pixels, at most 2,048 bytes; null for none
     */
    public record Article(
            String title,
            @Nullable String description,
            String url,
            @Nullable String picurl) {

        Map<String, Object> fields() {
            return new Fields()
                    .with("title", title)
                    .with("description", description)
                    .with("url", url)
                    .with("picurl", picurl)
                    .toMap();
        }
    }

    @Override
    public String msgtype() {
        return "news";
    }

    @Override
    public Map<String, Object> fields() {
        return new Fields()
                .with("articles", articles.stream().map(Article::fields).toList())
                .toMap();
    }
}
