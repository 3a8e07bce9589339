// SPDX-License-Identifier: Apache-2.0
package io.github.camelwework.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A card with a link (doc 90236, section "textcard").
 *
 * @param title at most 128 characters
 * @param description at most 512 characters; {@code <br>} and {@code <div class="gray|normal|highlight">} work
 * @param url where a click leads, http or https, at most 2,048 bytes
 * @param btntxt the words on the link, at most 4 characters; null for WeCom's own (详情)
 * @param more fields that this class does not know, by WeCom's names
 */
public record TextCardMessage(
        String title,
        String description,
        String url,
        @Nullable String btntxt,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more)
        implements WeworkMessage {

    /** Copies of what may change. */
    public TextCardMessage {
        more = Model.copy(more);
    }

    /** A card with WeCom's own words on the link. */
    public TextCardMessage(String title, String description, String url) {
        this(title, description, url, null, Map.of());
    }

    /** Begins a text card message. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String msgtype() {
        return "textcard";
    }

    /** Takes the fields one by one, under WeCom's names. Not safe for threads. */
    public static final class Builder {

        private @Nullable String title;
        private @Nullable String description;
        private @Nullable String url;
        private @Nullable String btntxt;
        private final Map<String, Object> more = new LinkedHashMap<>();

        private Builder() {}

        /** {@code title}: at most 128 characters. */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** {@code description}: at most 512 characters; {@code <br>} and {@code <div class="gray|normal|highlight">} work. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** {@code url}: where a click leads, http or https, at most 2,048 bytes. */
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        /** {@code btntxt}: the words on the link, at most 4 characters; null for WeCom's own (详情). */
        public Builder btntxt(String btntxt) {
            this.btntxt = btntxt;
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
        public TextCardMessage build() {
            return Model.checked(new TextCardMessage(
                    Model.required("title", title),
                    Model.required("description", description),
                    Model.required("url", url),
                    btntxt,
                    more));
        }
    }
}
