// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Articles with images (doc 90236, section "news").
 *
 * @param articles 1 to 8
 * @param more fields that this class does not know, by WeCom's names
 */
public record NewsMessage(
        List<Article> articles,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) implements WeworkMessage {

    /** Copies of what may change. */
    public NewsMessage {
        articles = Model.copy(articles);
        more = Model.copy(more);
    }

    /** A message of these articles. */
    public NewsMessage(List<Article> articles) {
        this(articles, Map.of());
    }

    /** Begins a news message. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String msgtype() {
        return "news";
    }

    /**
     * One article.
     *
     * @param title at most 128 bytes
     * @param description at most 512 bytes
     * @param url where a click leads, at most 2,048 bytes; or appid and pagepath
     * @param picurl a JPG or PNG, best 1068 by 455 pixels, at most 2,048 bytes
     * @param appid a mini-program that a click opens instead of the url
     * @param pagepath its page, at most 128 bytes; together with appid
     * @param more fields that this class does not know, by WeCom's names
     */
    public record Article(
            String title,
            @Nullable String description,
            @Nullable String url,
            @Nullable String picurl,
            @Nullable String appid,
            @Nullable String pagepath,
            @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

        /** Copies of what may change. */
        public Article {
            more = Model.copy(more);
        }

        /** An article that opens a page. */
        public Article(String title, @Nullable String description, String url, @Nullable String picurl) {
            this(title, description, url, picurl, null, null, Map.of());
        }

        /** Begins an article. */
        public static Builder builder() {
            return new Builder();
        }

        /** Takes the fields one by one, under WeCom's names. Not safe for threads. */
        public static final class Builder {

            private @Nullable String title;
            private @Nullable String description;
            private @Nullable String url;
            private @Nullable String picurl;
            private @Nullable String appid;
            private @Nullable String pagepath;
            private final Map<String, Object> more = new LinkedHashMap<>();

            private Builder() {}

            /** {@code title}: at most 128 bytes. */
            public Builder title(String title) {
                this.title = title;
                return this;
            }

            /** {@code description}: at most 512 bytes. */
            public Builder description(String description) {
                this.description = description;
                return this;
            }

            /** {@code url}: where a click leads, at most 2,048 bytes; or appid and pagepath. */
            public Builder url(String url) {
                this.url = url;
                return this;
            }

            /** {@code picurl}: a JPG or PNG, best 1068 by 455 pixels, at most 2,048 bytes. */
            public Builder picurl(String picurl) {
                this.picurl = picurl;
                return this;
            }

            /** {@code appid}: a mini-program that a click opens instead of the url. */
            public Builder appid(String appid) {
                this.appid = appid;
                return this;
            }

            /** {@code pagepath}: its page, at most 128 bytes; together with appid. */
            public Builder pagepath(String pagepath) {
                this.pagepath = pagepath;
                return this;
            }

            /** A field that this class does not know, by WeCom's name. */
            public Builder with(String name, Object value) {
                more.put(name, value);
                return this;
            }

            /**
             * The object.
             *
             * @throws IllegalArgumentException naming a field that must be set
             */
            public Article build() {
                return new Article(Model.required("title", title), description, url, picurl, appid, pagepath, more);
            }
        }
    }

    /** Takes the fields one by one, under WeCom's names. Not safe for threads. */
    public static final class Builder {

        private final List<Article> articles = new ArrayList<>();
        private final Map<String, Object> more = new LinkedHashMap<>();

        private Builder() {}

        /** Adds one; 1 to 8. */
        public Builder article(Article article) {
            articles.add(article);
            return this;
        }

        /** A field that this class does not know, by WeCom's name. */
        public Builder with(String name, Object value) {
            more.put(name, value);
            return this;
        }

        /**
         * The message.
         *
         * @throws IllegalArgumentException when WeCom would refuse it, naming the field, the limit and the remedy
         */
        public NewsMessage build() {
            return Model.checked(new NewsMessage(articles, more));
        }
    }
}
