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
 * Articles that WeCom itself stores (doc 90236, section "mpnews").
 *
 * @param articles 1 to 8
 * @param more fields that this class does not know, by WeCom's names
 */
public record MpNewsMessage(
        List<Article> articles,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more) implements WeworkMessage {

    /** Copies of what may change. */
    public MpNewsMessage {
        articles = Model.copy(articles);
        more = Model.copy(more);
    }

    /** Begins a mp news message. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String msgtype() {
        return "mpnews";
    }

    /**
     * One article, stored by WeCom.
     *
     * @param title at most 128 bytes
     * @param thumbMediaId what media/upload answered for the picture
     * @param author at most 64 bytes
     * @param contentSourceUrl where the link to the original leads
     * @param content HTML, at most 666 KB
     * @param digest at most 512 bytes
     * @param more fields that this class does not know, by WeCom's names
     */
    public record Article(
            String title,
            String thumbMediaId,
            @Nullable String author,
            @Nullable String contentSourceUrl,
            String content,
            @Nullable String digest,
            @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

        /** Copies of what may change. */
        public Article {
            more = Model.copy(more);
        }

        /** Begins an article. */
        public static Builder builder() {
            return new Builder();
        }

        /** Takes the fields one by one, under WeCom's names. Not safe for threads. */
        public static final class Builder {

            private @Nullable String title;
            private @Nullable String thumbMediaId;
            private @Nullable String author;
            private @Nullable String contentSourceUrl;
            private @Nullable String content;
            private @Nullable String digest;
            private final Map<String, Object> more = new LinkedHashMap<>();

            private Builder() {}

            /** {@code title}: at most 128 bytes. */
            public Builder title(String title) {
                this.title = title;
                return this;
            }

            /** {@code thumb_media_id}: what media/upload answered for the picture. */
            public Builder thumbMediaId(String thumbMediaId) {
                this.thumbMediaId = thumbMediaId;
                return this;
            }

            /** {@code author}: at most 64 bytes. */
            public Builder author(String author) {
                this.author = author;
                return this;
            }

            /** {@code content_source_url}: where the link to the original leads. */
            public Builder contentSourceUrl(String contentSourceUrl) {
                this.contentSourceUrl = contentSourceUrl;
                return this;
            }

            /** {@code content}: HTML, at most 666 KB. */
            public Builder content(String content) {
                this.content = content;
                return this;
            }

            /** {@code digest}: at most 512 bytes. */
            public Builder digest(String digest) {
                this.digest = digest;
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
                return new Article(
                        Model.required("title", title),
                        Model.required("thumb_media_id", thumbMediaId),
                        author,
                        contentSourceUrl,
                        Model.required("content", content),
                        digest,
                        more);
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
        public MpNewsMessage build() {
            return Model.checked(new MpNewsMessage(articles, more));
        }
    }
}
