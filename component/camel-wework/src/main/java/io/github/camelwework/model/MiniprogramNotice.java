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
 * A notice of a mini-program (doc 90236): only for apps that are one, and never for {@code @all}.
 *
 * @param appid the linked mini-program
 * @param page what a click opens, at most 1,024 bytes
 * @param title 4 to 12 Chinese characters
 * @param description 4 to 12 Chinese characters
 * @param emphasisFirstItem whether the first line is shown large
 * @param contentItem at most 10
 * @param more fields that this class does not know, by WeCom's names
 */
public record MiniprogramNotice(
        String appid,
        @Nullable String page,
        String title,
        @Nullable String description,
        @Nullable Boolean emphasisFirstItem,
        List<Item> contentItem,
        @JsonAnyGetter @JsonAnySetter Map<String, Object> more)
        implements WeworkMessage {

    /** Copies of what may change. */
    public MiniprogramNotice {
        contentItem = Model.copy(contentItem);
        more = Model.copy(more);
    }

    /** Begins a miniprogram notice. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String msgtype() {
        return "miniprogram_notice";
    }

    /**
     * One line.
     *
     * @param key at most 10 Chinese characters
     * @param value at most 30 Chinese characters
     * @param more fields that this class does not know, by WeCom's names
     */
    public record Item(
            String key,
            String value,
            @JsonAnyGetter @JsonAnySetter Map<String, Object> more) {

        /** Copies of what may change. */
        public Item {
            more = Model.copy(more);
        }

        /** A line. */
        public Item(String key, String value) {
            this(key, value, Map.of());
        }
    }

    /** Takes the fields one by one, under WeCom's names. Not safe for threads. */
    public static final class Builder {

        private @Nullable String appid;
        private @Nullable String page;
        private @Nullable String title;
        private @Nullable String description;
        private @Nullable Boolean emphasisFirstItem;
        private final List<Item> contentItem = new ArrayList<>();
        private final Map<String, Object> more = new LinkedHashMap<>();

        private Builder() {}

        /** {@code appid}: the linked mini-program. */
        public Builder appid(String appid) {
            this.appid = appid;
            return this;
        }

        /** {@code page}: what a click opens, at most 1,024 bytes. */
        public Builder page(String page) {
            this.page = page;
            return this;
        }

        /** {@code title}: 4 to 12 Chinese characters. */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** {@code description}: 4 to 12 Chinese characters. */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** {@code emphasis_first_item}: whether the first line is shown large. */
        public Builder emphasisFirstItem(Boolean emphasisFirstItem) {
            this.emphasisFirstItem = emphasisFirstItem;
            return this;
        }

        /** Adds one; at most 10. */
        public Builder item(Item item) {
            contentItem.add(item);
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
        public MiniprogramNotice build() {
            return Model.checked(new MiniprogramNotice(
                    Model.required("appid", appid),
                    page,
                    Model.required("title", title),
                    description,
                    emphasisFirstItem,
                    contentItem,
                    more));
        }
    }
}
